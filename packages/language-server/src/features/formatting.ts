import { changesOf } from '@charter/language/format/changes.ts';
import { blockBefore, indentationAt } from '@charter/language/format/indentation.ts';
import type { DocumentOnTypeFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import type { Snapshot } from '../project/snapshot.ts';

/** Lays a file out in the one standard way; a file whose syntax has errors stays as it is. */
export function formatting(file: Snapshot): TextEdit[] {
  return editsWithin(file, 0, file.text.length);
}

/** The same for the lines of a range, and for nothing around them. */
export function rangeFormatting(file: Snapshot, { range }: DocumentRangeFormattingParams): TextEdit[] {
  return editsOfLines(
    file,
    range.start.line,
    range.end.character === 0 && range.end.line > range.start.line ? range.end.line - 1 : range.end.line,
  );
}

/** After a closing brace, its block is laid out; after a line break, the new line begins where the blocks around it say. */
export function onTypeFormatting(file: Snapshot, { position, ch }: DocumentOnTypeFormattingParams): TextEdit[] {
  const { document, text } = file;
  const offset = document.offsetAt(position);
  const begin = ch === '}' ? blockBefore(text, offset - 1) : undefined;
  const laidOut = begin === undefined ? [] : editsOfLines(file, document.positionAt(begin).line, position.line);
  return laidOut.length > 0 ? laidOut : indented(file, position.line);
}

function indented({ document, text }: Snapshot, line: number): TextEdit[] {
  const start = document.offsetAt({ line, character: 0 });
  const indentation = indentationAt(text, start);
  const written = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  if (indentation === undefined || written === ' '.repeat(indentation)) return [];
  const range = { start: { line, character: 0 }, end: { line, character: written.length } };
  return [{ range, newText: ' '.repeat(indentation) }];
}

function editsOfLines(file: Snapshot, from: number, to: number): TextEdit[] {
  const start = file.document.offsetAt({ line: from, character: 0 });
  const end = file.document.offsetAt({ line: to + 1, character: 0 });
  return editsWithin(file, start, file.text[end - 1] === '\n' ? end - 1 : end);
}

function editsWithin(file: Snapshot, from: number, to: number): TextEdit[] {
  return changesOf(file.text)
    .filter(({ start, end }) => from <= start && end <= to)
    .map(({ start, end, text }) => ({
      range: { start: file.document.positionAt(start), end: file.document.positionAt(end) },
      newText: text,
    }));
}
