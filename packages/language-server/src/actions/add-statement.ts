import type { OutlineItem } from '@charter/language/symbols/outline.ts';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { indentBefore } from '../project/outline.ts';
import type { ActionSite } from './action.ts';
import { fillableEdit } from './edits.ts';

/** Adds a statement, with places to fill in, at the end of a block; a block that stands on one line stays there if it can. */
export function addToBlock({ file, project }: ActionSite, block: OutlineItem, snippet: string): WorkspaceEdit {
  const { document, start, end } = block.whole;
  const text = file.text.slice(start, end);
  const indent = indentBefore(file, start) ?? '';
  const lines = `\n${indented(snippet, `${indent}  `)}`;
  if (!text.includes('{')) return fillableEdit(project, { document, start: end, end }, ` {${lines}\n${indent}}`);
  const inside = start + text.replace(/\}$/, '').trimEnd().length;
  if (!text.endsWith('}')) return fillableEdit(project, { document, start: inside, end: inside }, lines);
  const at = { document, start: inside, end: end - 1 };
  if (text.includes('\n') || snippet.includes('\n')) return fillableEdit(project, at, `${lines}\n${indent}`);
  return fillableEdit(project, at, `${file.text[inside - 1] === '{' ? ' ' : '  '}${snippet} `);
}

/** Adds a statement on the lines after another one, indented like it. */
export function addAfter({ file, project }: ActionSite, { whole: { document, start, end } }: OutlineItem, snippet: string): WorkspaceEdit {
  const indent = indentBefore(file, start) ?? '  ';
  const rest = /^[ \t]*(?:\/\/[^\n\r]*)?(?=\r?\n|$)/.exec(file.text.slice(end))?.[0];
  const place = end + (rest?.length ?? 0);
  return fillableEdit(
    project,
    { document, start: place, end: place },
    `\n${indented(snippet, indent)}${rest === undefined ? `\n${indent}` : ''}`,
  );
}

/** Adds a statement on the lines before another one, indented like it. */
export function addBefore({ file, project }: ActionSite, { whole: { document, start } }: OutlineItem, snippet: string): WorkspaceEdit {
  const indent = indentBefore(file, start);
  const text = indented(snippet, indent ?? '').trimStart();
  return fillableEdit(project, { document, start, end: start }, `${text}${indent === undefined ? '  ' : `\n${indent}`}`);
}

function indented(text: string, indent: string): string {
  return text.replace(/^(?=[^\r\n])/gm, indent);
}
