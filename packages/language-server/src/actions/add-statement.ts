import type { OutlineItem } from '@charter/language/symbols/outline.ts';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { endOfBlock, indentBefore } from '../project/outline.ts';
import type { ActionSite } from './action.ts';
import { fillableEdit } from './edits.ts';

/** Adds a statement, with places to fill in, at the end of a block. */
export function addToBlock({ file, project }: ActionSite, block: OutlineItem, snippet: string): WorkspaceEdit {
  const { at, isOpen } = endOfBlock(file, block);
  const around = indentBefore(file, block.whole.start) ?? '';
  return fillableEdit(project, at, `\n${indented(snippet, `${around}  `)}${isOpen ? '' : `\n${around}`}`);
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
