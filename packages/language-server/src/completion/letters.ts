import { CompletionItemKind } from 'vscode-languageserver';
import type { Site } from './site.ts';
import type { Suggestion } from './suggestion.ts';
import { ranks } from './suggestion.ts';

const letters: readonly (readonly [letter: string, meaning: string])[] = [
  ['R', 'responsible: does it'],
  ['A', 'accountable: answers for it, one person a task'],
  ['C', 'consulted: is asked before'],
  ['I', 'informed: is told'],
  ['A/R', 'does it and answers for it'],
  ['-', 'has nothing to do with it'],
];

/** What a letter of a RACI table says. */
export function meaningOfLetter(wanted: string): string | undefined {
  return letters.find(([letter]) => letter === wanted)?.[1];
}

/** The letters of a cell of a RACI table, with whose cell it is; a task has one person who answers for it, so that comes first until it stands. */
export function lettersAt(site: Site): readonly Suggestion[] {
  const cells = site.written.filter(({ steps }) => steps.some(({ rules }) => rules.at(-1) === 'RaciCell')).map(({ token }) => token.image);
  const cell = cells.filter((image, index) => image !== '/' && cells[index - 1] !== '/').length;
  const person = columnsOf(site)[cell];
  const answered = cells.includes('A');
  return letters
    .filter(([letter]) => !answered || !letter.includes('A'))
    .map(([letter, meaning], index) => ({
      label: letter,
      kind: CompletionItemKind.EnumMember,
      detail: person === undefined ? meaning : `${person} ${meaning.replace(/^\w+: /, '')}`,
      documentation: `**${letter}** ${meaning}`,
      rank: ranks.value + (!answered && letter === 'A' ? -1 : index),
    }));
}

/** A row with a letter for each person of its table: the first answers for the task, the second does it. */
export function rowAt(site: Site): Suggestion {
  const filled = columnsOf(site).map((_, index) => ['A', 'R', 'C'][index] ?? 'I');
  const cells = filled.map((letter, index) => {
    const others = letters.map(([other]) => other).filter((other) => other !== letter);
    return `\${${index + 2}|${[letter, ...others].join(',')}|}`;
  });
  return {
    label: `"Task" ${filled.join(' ')}`,
    kind: CompletionItemKind.Struct,
    detail: 'a task, and a letter for each person',
    snippet: `"\${1:Task}" ${cells.join(' ')}$0`,
    rank: ranks.value - 1,
  };
}

function columnsOf({ walk, place }: Site): readonly string[] {
  const open = place.block.open?.startOffset ?? 0;
  return walk.tokens
    .filter(
      ({ token, steps }) =>
        token.startOffset > open && token.startOffset < place.start && steps.some(({ property }) => property === 'columns'),
    )
    .map(({ token }) => token.image);
}
