import { widthOf } from '@charter/language/format/width.ts';
import type { Colors, Formatter } from 'picocolors/types';
import type { Lines } from './lines.ts';
import type { Place } from './places.ts';
import { printableLine } from './printable.ts';

const WIDTH = 120;
const LINES_AROUND = 1;

/** The line in which something was found, with the place underlined, between its neighbours. A long line is shown around the place only. */
export function codeFrame(lines: Lines, { start, end }: Place, colors: Colors, markerColor: Formatter): string {
  const last = start.line + LINES_AROUND;
  const gutter = String(last).length;
  const left = Math.max(0, start.column - 1 - WIDTH / 2);
  const frame: string[] = [];

  for (let number = start.line - LINES_AROUND; number <= last; number++) {
    const line = lines.line(number);
    if (line === undefined) continue;
    const isMarked = number === start.line;
    frame.push(
      `${isMarked ? '>' : ' '} ${colors.dim(`${String(number).padStart(gutter)} |`)} ${shown(line, left, left + WIDTH)}`.trimEnd(),
    );
    if (!isMarked) continue;
    const before = widthOf(shown(line, left, start.column - 1));
    // A range over several lines is underlined on the first.
    const until = end.line === start.line ? end.column - 1 : line.length;
    const marked = widthOf(shown(line, start.column - 1, Math.min(until, left + WIDTH)));
    frame.push(`  ${colors.dim(`${' '.repeat(gutter)} |`)} ${' '.repeat(before)}${markerColor('^'.repeat(Math.max(1, marked)))}`);
  }
  return frame.join('\n');
}

function shown(line: string, from: number, to: number): string {
  return printableLine(line.slice(from, Math.max(from, to)));
}
