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

/** The summary in one line. */
export function inWords({ files, errors, warnings, hints }: Summary): string {
  const found = [counted(errors, 'error'), counted(warnings, 'warning'), counted(hints, 'hint')].filter((part) => !part.startsWith('0 '));
  return `${counted(files, 'file')} checked: ${found.join(', ') || 'nothing to report'}.`;
}

/** A number with its noun, such as "1 file" and "2 files". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
