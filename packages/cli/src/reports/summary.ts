import type { CheckedInput } from '../checked-input.ts';

/** How many files were looked at, and how many findings of each severity there are. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

export function summaryOf(inputs: readonly CheckedInput[]): Summary {
  const severities = inputs.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const count = (wanted: string) => severities.filter((severity) => severity === wanted).length;
  return { files: inputs.length, errors: count('error'), warnings: count('warning'), hints: count('hint') };
}

/** The summary in one line; where not all that was found is shown, `all` says what is left out. */
export function inWords(shown: Summary, all: Summary = shown): string {
  const left = { errors: 0, warnings: all.warnings - shown.warnings, hints: all.hints - shown.hints };
  const omitted = countsOf(left);
  const found = countsOf(shown) || (omitted === '' ? 'nothing to report' : 'no errors');
  return `${counted(shown.files, 'file')} checked: ${found}${omitted === '' ? '' : ` (${omitted} left out)`}.`;
}

function countsOf({ errors, warnings, hints }: Omit<Summary, 'files'>): string {
  const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(hints, 'hint')];
  return counts.filter((count) => !count.startsWith('0 ')).join(', ');
}

/** A number with its noun, such as "1 file" and "2 files". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
