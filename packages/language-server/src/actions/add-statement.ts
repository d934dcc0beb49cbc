import type { OutlineItem } from '@charter/language/symbols/outline.ts';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { indentBefore } from '../project/outline.ts';
import type { ActionSite } from './action.ts';
import { fillableEdit } from './edits.ts';

// Where it can be, lines are added at the beginning of a line: there no editor indents a snippet a second time.

/** Adds a statement, with places to fill in, at the end of a block; a block that stands on one line stays there if it can. */
export function addToBlock({ file, project }: ActionSite, block: OutlineItem, snippet: string): WorkspaceEdit {
  const { document, start, end } = block.whole;
  const text = file.text.slice(start, end);
  const indent = indentBefore(file, start) ?? '';
  const lines = indented(snippet, `${indent}  `);
  if (!text.includes('{')) return fillableEdit(project, { document, start: end, end }, ` {\n${lines}\n${indent}}`);
  const inside = start + text.replace(/\}$/, '').trimEnd().length;
  if (!text.endsWith('}')) return fillableEdit(project, { document, start: inside, end: inside }, `\n${lines}`);
  const brace = end - 1;
  const before = indentBefore(file, brace);
  if (before !== undefined) {
    const lineStart = brace - before.length;
    return fillableEdit(project, { document, start: lineStart, end: lineStart }, `${lines}\n`);
  }
  const at = { document, start: inside, end: brace };
  if (text.includes('\n') || snippet.includes('\n')) return fillableEdit(project, at, `\n${lines}\n${indent}`);
  return fillableEdit(project, at, `${file.text[inside - 1] === '{' ? ' ' : '  '}${snippet} `);
}

/** Adds a statement on the lines after another one, indented like it. */
export function addAfter({ file, project }: ActionSite, { whole: { document, start, end } }: OutlineItem, snippet: string): WorkspaceEdit {
  const indent = indentBefore(file, start) ?? '  ';
  const lines = indented(snippet, indent);
  const rest = /^[ \t]*(?:\/\/[^\n\r]*)?(\r?\n|$)/.exec(file.text.slice(end));
  if (rest === null) return fillableEdit(project, { document, start: end, end }, `\n${lines}\n${indent}`);
  const place = end + rest[0].length;
  return fillableEdit(project, { document, start: place, end: place }, rest[1] === '' ? `\n${lines}` : `${lines}\n`);
}

/** Adds a statement on the lines before another one, indented like it. */
export function addBefore({ file, project }: ActionSite, { whole: { document, start } }: OutlineItem, snippet: string): WorkspaceEdit {
  const indent = indentBefore(file, start);
  if (indent === undefined) return fillableEdit(project, { document, start, end: start }, `${snippet}  `);
  const lineStart = start - indent.length;
  return fillableEdit(project, { document, start: lineStart, end: lineStart }, `${indented(snippet, indent)}\n`);
}

function indented(text: string, indent: string): string {
  return text.replace(/^(?=[^\r\n])/gm, indent);
}
