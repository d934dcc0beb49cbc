import type { PreviewMark, PreviewRange } from '@charter/language-server/protocol.ts';
import { type Position, Range } from 'vscode';

/** The marks of what is written at a position, the smallest first. */
export function containing(marks: readonly PreviewMark[], uri: string, position: Position): number[] {
  return [...marks.entries()]
    .map(([index, { location }]) => ({ index, location, range: rangeOf(location.range) }))
    .filter(({ location, range }) => location.uri === uri && range.contains(position))
    .sort((one, other) => other.range.start.compareTo(one.range.start) || one.range.end.compareTo(other.range.end))
    .map(({ index }) => index);
}

export function rangeOf({ start, end }: PreviewRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
