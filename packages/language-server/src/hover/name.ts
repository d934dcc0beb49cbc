import { aKind } from '@charter/language/names/kinds.ts';
import type { ReadStatement } from '@charter/language/place/walk.ts';
import type { NamedThing } from '@charter/language/symbols/named-thing.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Span } from '@charter/model/origin.ts';
import { codeBlock, codeSpan, plainWords } from '../markdown.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';
import { usesOf } from '../project/uses-of.ts';
import { walkOf } from '../project/walk-of.ts';
import { tasksOf } from './tasks.ts';

/** More than fits beside a text. */
const mostLines = 14;
const mostUses = 12;

/** What a name stands for: its title, what its declaration says, and what the charter says of it elsewhere, such as what a person answers for. */
export async function nameHover(thing: NamedThing, file: Snapshot, charter: Charter | undefined, project: Project): Promise<string> {
  const uses = (await usesOf(thing, project)).filter(({ declares }) => !declares);
  const elsewhere = thing.at.document === file.uri ? '' : `, declared in ${codeSpan(fileName(thing.at.document))}`;
  const statements = uses.flatMap(({ at }) => toldAt(at, project) ?? []);
  const told = [...new Set([...statements, ...(charter === undefined ? [] : tasksOf(thing.name, charter))])];
  return [
    `**${plainWords(thing.title ?? thing.name)}** — ${aKind(thing.kind)}${elsewhere}`,
    codeBlock(declarationOf(thing, project)),
    uses.length === 0 ? 'Not used yet.' : `Used ${uses.length === 1 ? 'once' : `${uses.length} times`}:`,
    [...told.slice(0, mostUses), ...(told.length > mostUses ? [`and ${told.length - mostUses} more`] : [])]
      .map((one) => `- ${one}`)
      .join('\n'),
  ].join('\n\n');
}

/** The declaration as it is written, without the indentation of its block. */
function declarationOf({ whole }: NamedThing, project: Project): string {
  const text = project.texts.get(whole.document)?.document.getText() ?? '';
  const lines = text.slice(whole.start, whole.end).split(/\r?\n/);
  const indent = /[ \t]*$/.exec(text.slice(0, whole.start))?.[0].length ?? 0;
  const told = lines.map((line, index) => (index === 0 ? line : line.slice(Math.min(indent, line.length - line.trimStart().length))));
  return told.length <= mostLines ? told.join('\n') : [...told.slice(0, mostLines - 1), '…'].join('\n');
}

/** What a statement says in which a name is used, and of what it says it. */
function toldAt(at: Span, project: Project): string | undefined {
  const file = project.snapshot(at.document);
  const statement = file && walkOf(file).walk.tokens.find(({ token }) => token.startOffset === at.start)?.statement;
  if (file === undefined || statement === undefined) return undefined;
  // The columns of a table stand in its block, and the tasks of somebody are told apart.
  if (statement.tokens.some(({ token }) => token.image === '{' && token.startOffset < at.start)) return undefined;
  const owner = statement.block.owner;
  const said = codeSpan(sentence(statement, file.text));
  return owner === undefined || owner.form.name === 'CharterBlock' ? said : `${codeSpan(headOf(owner))}: ${said}`;
}

/** The words of a statement up to its block, on one line. */
function sentence({ tokens }: ReadStatement, text: string): string {
  const brace = tokens.findIndex(({ token }) => token.image === '{');
  const own = brace < 0 ? tokens : tokens.slice(0, brace);
  const [first, last] = [own[0]?.token, own.at(-1)?.token];
  return first === undefined || last === undefined ? '' : text.slice(first.startOffset, (last.endOffset ?? last.startOffset) + 1);
}

/** The word and the name a block begins with: `outcome faster`. */
function headOf({ tokens }: ReadStatement): string {
  const name = tokens.findIndex(({ steps }) =>
    steps.some(({ property }) => property === 'name' || property === 'title' || property === 'metric' || property === 'charter'),
  );
  return tokens
    .slice(0, Math.max(1, name + 1))
    .map(({ token }) => token.image)
    .join(' ');
}

function fileName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
