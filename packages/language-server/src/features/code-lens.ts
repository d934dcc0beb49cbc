import type { NamedThing } from '@charter/language/symbols/named-thing.ts';
import { onOneLine } from '@charter/language/symbols/on-one-line.ts';
import { thingsIn } from '@charter/language/symbols/things-in.ts';
import { smallCharter } from '@charter/language/words/small-charter.ts';
import type { Pivot } from '@charter/model/change.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Comparison } from '@charter/model/condition.ts';
import { spokenValue } from '@charter/model/value/spoken.ts';
import { spokenComparison } from '@charter/rules/engine/condition-words.ts';
import type { CodeLens, Position } from 'vscode-languageserver';
import { snippetOf } from '../completion/blanks.ts';
import { Site } from '../completion/site.ts';
import { nameAtPosition } from '../project/names-of.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';
import { usesOf } from '../project/uses-of.ts';
import { BEGIN_COMMAND, SHOW_REFERENCES_COMMAND, WHO_DECIDES_COMMAND } from '../protocol.ts';

/** What is kept with a lens until it comes into sight. */
interface LensData {
  readonly uri: string;
  readonly position: Position;
}

/** How often something is used says much of what is there to be used; a charter, an outcome or a decision stands for itself. */
const thereToBeUsed = new Set(['Partner', 'Person', 'Role', 'Group', 'Contributor', 'Forum', 'Meeting', 'Metric', 'Assumption', 'Asset']);

/** In a file with nothing in it a way to begin; else who decides, when a change of course fires, and how often a name is used, above what they are about. */
export function codeLens(file: Snapshot, _: unknown, project: Project): CodeLens[] {
  if (project.settings.codeLens?.enabled === false) return [];
  if (file.text.trim() === '') return beginLens(file, project);
  const { charters } = file.checked;
  return [
    ...charters.flatMap((charter) => charter.decisions.map((decision) => askLens(file, project, decision.origin.start, decision.id))),
    ...charters.flatMap((charter) => charter.pivots.flatMap((pivot) => pivotLens(file, charter, pivot))),
    ...thingsIn(file.unit, file.library)
      .filter((thing, _, all) => thereToBeUsed.has(thing.kind) && !isOneOfARun(thing, all, file))
      .map((thing) => usesLens(file, thing)),
  ];
}

/** Counts the uses of a name once its lens is in sight. */
export async function resolveCodeLens(project: Project, lens: CodeLens): Promise<CodeLens> {
  const { uri, position } = lens.data as LensData;
  const file = await project.standing(uri);
  const thing = file && nameAtPosition(file, position)?.thing;
  const uses = thing === undefined ? [] : (await usesOf(thing, project)).filter(({ declares }) => !declares);
  const title = uses.length === 0 ? 'not used' : `used ${uses.length === 1 ? 'once' : `${uses.length} times`}`;
  const places = uses.map(({ at }) => project.location(at));
  const opens = uses.length > 0 && project.client.hasCommands;
  return { ...lens, command: { title, command: opens ? SHOW_REFERENCES_COMMAND : '', arguments: opens ? [uri, position, places] : [] } };
}

/** A way in for whoever sits in front of nothing. */
function beginLens(file: Snapshot, project: Project): CodeLens[] {
  if (!project.client.hasCommands) return [];
  const snippet = snippetOf(smallCharter.form, new Site(file, project, 0));
  return [{ range: lineAt(file, 0), command: { title: 'begin with a small charter', command: BEGIN_COMMAND, arguments: [{ snippet }] } }];
}

function askLens(file: Snapshot, { client }: Project, start: number, decision: string): CodeLens {
  const command = client.hasCommands ? WHO_DECIDES_COMMAND : '';
  return { range: lineAt(file, start), command: { title: 'who decides?', command, arguments: [file.uri, decision] } };
}

function pivotLens(file: Snapshot, charter: Charter, { condition, source, event, origin }: Pivot): CodeLens[] {
  const when = condition?.any.map(({ all }) => all.map(withLength).join(' and ')).join(', or ');
  const what = when ?? (event === undefined ? undefined : `${source}: ${onOneLine(event)}`);
  if (what === undefined) return [];
  const subjects = new Set(condition?.any.flatMap(({ all }) => all.map(({ subject }) => subject)));
  const measured = charter.log.findLast(({ event }) => event.kind === 'measured' && subjects.has(event.metric));
  const last = measured?.event.kind === 'measured' ? ` (last measured: ${spokenValue(measured.event.value)} on ${measured.date})` : '';
  return [{ range: lineAt(file, origin.start), command: { title: `fires when ${what}${last}`, command: '' } }];
}

function withLength(comparison: Comparison): string {
  const { during } = comparison;
  return `${spokenComparison(comparison)}${during === undefined ? '' : ` for ${spokenValue(during)}`}`;
}

function usesLens(file: Snapshot, { at }: NamedThing): CodeLens {
  const { start } = file.range(at);
  return { range: file.range(at), data: { uri: file.uri, position: start } satisfies LensData };
}

/** A line among others of its kind, such as a list of people, is not torn apart. */
function isOneOfARun({ kind, whole }: NamedThing, all: readonly NamedThing[], file: Snapshot): boolean {
  const [line, last] = [file.document.positionAt(whole.start).line, file.document.positionAt(whole.end).line];
  if (line !== last) return false;
  return all.some((other) => other.kind === kind && Math.abs(file.document.positionAt(other.whole.start).line - line) === 1);
}

function lineAt(file: Snapshot, offset: number): CodeLens['range'] {
  return file.range({ document: file.uri, start: offset, end: offset });
}
