import { dirname } from 'node:path';
import { encode } from '@charter/checking/decode.ts';
import { complain, Failure } from './failure.ts';
import { shownPath } from './files/paths.ts';
import { save } from './files/save.ts';
import type { ReadableSource, Sources } from './files/sources.ts';
import { removeAbandoned } from './files/write-atomically.ts';
import type { Io } from './io.ts';
import { printable, printableLine } from './reports/printable.ts';

/** A file whose text is to be another. */
export interface TextChange {
  readonly before: ReadableSource;
  readonly after: ReadableSource;
}

/** What differs between the texts of these files. */
export function changesBetween(before: Sources, after: Sources, ids: readonly string[]): TextChange[] {
  return ids.flatMap((id) => {
    const change = { before: before.read(id), after: after.read(id) };
    return 'text' in change.before && 'text' in change.after && change.before.text !== change.after.text ? [change as TextChange] : [];
  });
}

/** The changes as a unified diff, which other tools can apply; on a terminal, with nothing in it that the terminal would obey. */
export async function differences(changes: readonly TextChange[], io: Io): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const text = changes
    .map(({ before, after }) => {
      const path = printable(shownPath(before.id, io.cwd));
      return createTwoFilesPatch(`a/${path}`, `b/${path}`, before.text, after.text, undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      });
    })
    .join('');
  if (!io.stdout.isTerminal) return text;
  return text
    .split('\n')
    .map((line) => printableLine(line.replace(/\r$/, '')))
    .join('\n');
}

/** Writes the new texts, each whole or not at all, and tells whether all could be written. */
export function saveChanges(changes: readonly TextChange[], io: Io): boolean {
  for (const folder of new Set(changes.map(({ after }) => dirname(after.id)))) removeAbandoned(folder, io.fs);
  const outcomes = changes.map(({ after }) => save(after.id, encode(after), io.fs));
  for (const outcome of outcomes) if (outcome instanceof Failure) complain(io, outcome);
  return !outcomes.some((outcome) => outcome instanceof Failure);
}
