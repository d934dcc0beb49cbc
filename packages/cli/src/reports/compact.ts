import type { CheckedInput } from '../checked-input.ts';
import { printable } from './printable.ts';
import type { ReportContext } from './report-context.ts';

/** A line a finding, as compilers write them, so that editors which run a command find their way. */
export function compactReport(inputs: readonly CheckedInput[], { places }: ReportContext): string {
  const findings = inputs.flatMap((input) => input.findings);
  const lines = findings.map(({ at, severity, message, remedy, code }) => {
    const { path, start } = places.placeOf(at);
    return `${printable(path)}:${start.line}:${start.column}: ${severity}: ${printable(message)} ${printable(remedy)} [${code}]\n`;
  });
  return lines.join('');
}
