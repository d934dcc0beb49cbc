import type { Break } from './breaks.ts';
import { continuations } from './continuations.ts';
import { gapBetween } from './gaps.ts';
import type { Piece } from './pieces.ts';
import { isToken } from './pieces.ts';
import { textOf } from './text-of.ts';

/** A line as it will be written; a text or a comment over several lines counts as one. */
export interface Line {
  readonly entries: readonly Entry[];
  readonly indent: number;
  readonly blankBefore: boolean;
  /** The number of the block that the line stands in. */
  readonly block: number;
}

export interface Entry {
  readonly piece: Piece;
  readonly text: string;
  /** How many spaces stand before the text. */
  gap: number;
}

/** How far in a block stands from what is around it. */
export const step = 2;

/** Puts pieces on lines, indented by the blocks they stand in; what continues a statement goes one step further in. */
export function linesOf(pieces: readonly Piece[], breaks: readonly Break[], lineEnd: string): Line[] {
  const continues = continuations(pieces);
  const starts = [...pieces.keys()].filter((index) => breaks[index] !== 0);
  const blocks = [0];
  let blockCount = 0;
  return starts.map((start, index) => {
    const group = pieces.slice(start, starts[index + 1]);
    const block = blocks.at(-1) ?? 0;
    const closing = group[0] !== undefined && isToken(group[0], '}');
    const indent = step * (blocks.length - 1 - Number(closing) + Number(continues[start]));
    for (const piece of group) {
      if (isToken(piece, '{')) blocks.push(++blockCount);
      if (isToken(piece, '}')) blocks.pop();
    }
    const entries = group.map((piece, place) => ({
      piece,
      text: textOf(piece, indent, lineEnd),
      gap: gapBetween(group[place - 1], piece),
    }));
    return { entries, indent, blankBefore: breaks[start] === 2 && start > 0, block };
  });
}

/** The line without the spaces before it. */
export function lineText(line: Line): string {
  return line.entries.map(({ gap, text }) => ' '.repeat(gap) + text).join('');
}
