import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { raciLetters } from '@charter/model/raci.ts';
import { problem, quoted } from './problem.ts';

/** `raci-letter`: a cell holds something else than the four letters. */
export function raciLetter(at: Span, letter: string): Finding {
  const capital = raciLetters.find((known) => known === letter.toUpperCase());
  return problem('raci-letter', at, {
    message: `${quoted(letter)} is not one of the letters R, A, C and I.`,
    why: 'R does the work, A answers for the result, C is asked before, I is told afterwards.',
    remedy: capital === undefined ? 'Write R, A, C or I, two of them as `A/R`, or `-` for no part.' : `Write \`${capital}\`.`,
  });
}

/** `raci-cells`: a row has more cells than there are columns; `at` holds those too many. */
export function raciCellsTooMany(at: Span, found: number, columns: number): Finding {
  return problem('raci-cells', at, {
    message: `This row has ${counted(found, 'cell')}, but the table has ${counted(columns, 'column')}.`,
    why: 'Each cell belongs to the column at the same place.',
    remedy: 'Take out what is too much, write several letters of one cell as `A/R`, or name one more after `for`.',
  });
}

/** `raci-cells`: a row has fewer cells than there are columns; `without` are the names of the columns that have none. */
export function raciCellsTooFew(at: Span, found: number, columns: number, without: readonly string[]): Finding {
  return problem('raci-cells', at, {
    message: `This row has ${counted(found, 'cell')}, but the table has ${counted(columns, 'column')}.`,
    why: 'Each cell belongs to the column at the same place.',
    remedy: `Write a cell for ${without.map((name) => quoted(name)).join(', ')} too; \`-\` means no part in it.`,
  });
}

function counted(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
}
