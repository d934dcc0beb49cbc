/** The kinds of names that are coloured apart; the extension's manifest tells which standard colour each falls back on. */
const ofKind: Readonly<Record<string, string>> = {
  Asset: 'asset',
  CharterBlock: 'charter',
  Contributor: 'contributor',
  Decision: 'decision',
  Experiment: 'experiment',
  Forum: 'forum',
  Group: 'group',
  Meeting: 'meeting',
  Metric: 'metric',
  MinimumWin: 'outcome',
  Option: 'enumMember',
  Outcome: 'outcome',
  Parameter: 'parameter',
  Partner: 'partner',
  Person: 'person',
  Role: 'role',
};

/** What every other name, and every other token, is called by the protocol. */
const standard = ['variable', 'keyword', 'number'] as const;

export const semanticTypes: readonly string[] = [...new Set([...Object.values(ofKind), ...standard])];
export const semanticModifiers: readonly string[] = ['declaration'];

/** The number of the type of a name, by the kind of thing it stands for in the grammar. */
export function typeOfName(kind: string): number {
  return semanticTypes.indexOf(ofKind[kind] ?? 'variable');
}

export function typeOfWord(kind: 'keyword' | 'number'): number {
  return semanticTypes.indexOf(kind);
}
