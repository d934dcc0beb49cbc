import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { charterAt } from '../completion/site.ts';
import { dayHover, termHover } from '../hover/day.ts';
import { letterHover } from '../hover/letter.ts';
import { nameHover } from '../hover/name.ts';
import { wordHover } from '../hover/word.ts';
import { nameAtPosition } from '../project/names-of.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';
import { walkOf } from '../project/walk-of.ts';

/** What is told about the word at the cursor: a keyword, a name, a day, a letter of a table. */
export async function hover(file: Snapshot, { position }: HoverParams, project: Project): Promise<Hover | null> {
  const offset = file.document.offsetAt(position);
  const name = nameAtPosition(file, position);
  if (name?.thing !== undefined)
    return told(await nameHover(name.thing, file, charterAt(file, offset), project), file, name.at.start, name.at.end);
  const read = walkOf(file).walk.tokens.find(({ token }) => token.startOffset <= offset && offset <= (token.endOffset ?? 0));
  if (read === undefined) return null;
  const { token, steps, statement } = read;
  const isTerm = statement?.form.name === 'Term' && statement.form.home === 'CharterBlock' && token.tokenType.name !== 'DATE';
  const text = [
    wordHover(read),
    letterHover(read),
    token.tokenType.name === 'DATE' ? dayHover(token.image, charterAt(file, offset)) : undefined,
    isTerm && steps.length > 0 ? termHover(charterAt(file, offset)) : undefined,
  ].filter((part) => part !== undefined);
  return text.length === 0 ? null : told(text.join('\n\n'), file, token.startOffset, (token.endOffset ?? token.startOffset) + 1);
}

function told(value: string, file: Snapshot, start: number, end: number): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range: file.range({ document: file.uri, start, end }) };
}
