import type { Finding } from '@charter/model/finding.ts';
import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types';
import type { CheckedInput } from '../checked-input.ts';
import { codeFrame } from './code-frame.ts';
import type { Place, Places } from './places.ts';
import { printable } from './printable.ts';

/** Nobody reads more about one file at once; the first ones often cause the rest. */
const MOST_PER_FILE = 100;

/** All findings for people: where, what is wrong, the line itself, why it matters and what to do. Empty where there are none. */
export function textReport(inputs: readonly CheckedInput[], places: Places, inColor: boolean): string {
  const colors = picocolors.createColors(inColor);
  return inputs.map((input) => fileReport(input, places, colors)).join('');
}

function fileReport({ id, findings }: CheckedInput, places: Places, colors: Colors): string {
  const shown = findings.slice(0, MOST_PER_FILE).map((finding) => `${findingReport(finding, places, colors)}\n\n`);
  const more = findings.length - shown.length;
  return shown.join('') + (more > 0 ? `${printable(places.pathOf(id))}: and ${more} more.\n\n` : '');
}

function findingReport(finding: Finding, places: Places, colors: Colors): string {
  const place = places.placeOf(finding.at);
  const color = { error: colors.red, warning: colors.yellow, hint: colors.cyan }[finding.severity];
  const frame = finding.code.startsWith('file-') ? [] : [codeFrame(places.linesOf(finding.at.document), place, colors, color)];
  const why = finding.why === undefined ? [] : [`  Why it matters: ${printable(finding.why)}`];
  const others = finding.others.map((other) => `  See also ${where(places.placeOf(other.at))}: ${printable(other.message)}`);
  return [
    `${colors.bold(where(place))} ${color(finding.severity)} ${colors.dim(finding.code)}`,
    `  ${printable(finding.message)}`,
    ...frame,
    ...why,
    `  What to do: ${printable(finding.remedy)}`,
    ...others,
  ].join('\n');
}

function where({ path, start }: Place): string {
  return `${printable(path)}:${start.line}:${start.column}`;
}
