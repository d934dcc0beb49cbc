import type { Severity } from '@charter/model/finding.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types';
import type { CheckedInput } from '../checked-input.ts';
import { codeFrame } from './code-frame.ts';
import type { Place, Places } from './places.ts';
import { printable } from './printable.ts';
import type { ReportContext } from './report-context.ts';

/** Nobody reads more about one file at once; where there are more, those that matter less are left out first. */
const MOST_PER_FILE = 100;

/** All findings for people: where, what is wrong, the line itself, why it matters and what to do. Empty where there are none. */
export function textReport(inputs: readonly CheckedInput[], { places, inColor }: Pick<ReportContext, 'places' | 'inColor'>): string {
  const colors = picocolors.createColors(inColor);
  return inputs.map((input) => fileReport(input, places, colors)).join('');
}

function fileReport({ id, findings }: CheckedInput, places: Places, colors: Colors): string {
  const explained = new Set<string>();
  const shown = mostSevere(findings).map((finding) => {
    const isFirst = !explained.has(finding.code);
    explained.add(finding.code);
    return `${findingReport(finding, isFirst, places, colors)}\n\n`;
  });
  const more = findings.length - shown.length;
  return shown.join('') + (more > 0 ? `${printable(places.pathOf(id))}: and ${more} more.\n\n` : '');
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** As many findings as are shown, errors before all others, in the order of the text. */
function mostSevere(findings: readonly LintFinding[]): LintFinding[] {
  const bySeverity = findings.toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
  const chosen = new Set(bySeverity.slice(0, MOST_PER_FILE));
  return findings.filter((finding) => chosen.has(finding));
}

/** The reason behind a rule is told once a file: the second time it only makes the reader tired. */
function findingReport(finding: LintFinding, withReason: boolean, places: Places, colors: Colors): string {
  const place = places.placeOf(finding.at);
  const color = { error: colors.red, warning: colors.yellow, hint: colors.cyan }[finding.severity];
  const frame = finding.code.startsWith('file-') ? [] : [codeFrame(places.linesOf(finding.at.document), place, colors, color)];
  const why = finding.why === undefined || !withReason ? [] : [`  Why it matters: ${printable(finding.why)}`];
  const others = finding.others.map((other) => `  See also ${where(places.placeOf(other.at))}: ${printable(other.message)}`);
  const fix = finding.fix === undefined ? [] : [`  "charter check --fix" does it: ${printable(finding.fix.title)}`];
  return [
    `${colors.bold(where(place))} ${color(finding.severity)} ${colors.dim(`(${finding.code})`)}`,
    `  ${printable(finding.message)}`,
    ...frame,
    ...why,
    `  What to do: ${printable(finding.remedy)}`,
    ...fix,
    ...others,
  ].join('\n');
}

function where({ path, start }: Place): string {
  return `${printable(path)}:${start.line}:${start.column}`;
}
