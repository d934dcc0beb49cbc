import type { LintFinding } from '@charter/rules/engine/lint.ts';
import type { CheckedInput } from '../checked-input.ts';
import type { Places } from './places.ts';
import { printable } from './printable.ts';
import type { ReportContext } from './report-context.ts';

const COMMANDS = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/** All findings as the commands by which a GitHub workflow shows them beside the lines of a change. */
export function githubReport(inputs: readonly CheckedInput[], { places }: ReportContext): string {
  return inputs.flatMap(({ findings }) => findings.map((finding) => annotation(finding, places))).join('');
}

function annotation({ severity, code, message, remedy, at }: LintFinding, places: Places): string {
  const { path, start, end } = places.placeOf(at);
  // Columns may stand only where the range is within a line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = Object.entries({ file: path, line: start.line, endLine: end.line, ...columns, title: code });
  const shown = properties.map(([name, value]) => `${name}=${escapedProperty(printable(String(value)))}`).join(',');
  return `::${COMMANDS[severity]} ${shown}::${escaped(`${printable(message)}\n${printable(remedy)}`)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
