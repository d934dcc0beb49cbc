/** Longer words are never names or keywords, and comparing them with every candidate would be slow. */
const longestWord = 64;

/**
 * The candidate a mistyped word most likely stands for, or undefined where none is near.
 * Case is ignored; one slip is forgiven for every three characters, and at least one. Of equally near candidates the first one wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const written = characters(word);
  if (written.length > longestWord) return undefined;
  let best: string | undefined;
  let fewestSlips = slipsForgiven(written.length) + 1;
  for (const candidate of candidates) {
    const meant = characters(candidate);
    if (Math.abs(meant.length - written.length) >= fewestSlips) continue;
    const slips = distance(written, meant);
    if (slips >= fewestSlips || slips >= meant.length) continue;
    best = candidate;
    fewestSlips = slips;
  }
  return best;
}

function characters(word: string): string[] {
  return [...word.normalize('NFC').toLowerCase()];
}

function slipsForgiven(length: number): number {
  return length < 2 ? 0 : Math.max(1, Math.floor(length / 3));
}

/** How many characters must be added, left out, replaced or swapped with their neighbour to turn one word into the other. */
function distance(from: readonly string[], to: readonly string[]): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, character] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const replaced = at(previous, column) + (character === other ? 0 : 1);
      const swapped = character === to[column - 1] && from[row - 1] === other ? at(beforePrevious, column - 1) + 1 : Infinity;
      current.push(Math.min(replaced, swapped, at(previous, column + 1) + 1, at(current, column) + 1));
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
