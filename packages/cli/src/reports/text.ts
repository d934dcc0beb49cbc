import type { Severity } from '@charter/model/finding.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types';
import type { CheckedInput } from '../checked-input.ts';
import { codeFrame } from './code-frame.ts';
import type { Place, Places } from './places.ts';
import { printable } from './printable.ts';
import type { ReportContext } from './report-context.ts';

/** Nobody reads more about one file at once; where there are more, those that matter less are left out. */
const MOST_PER_FILE = 100;

/** As many hints about one place, or more, are told together: one frame, and a line or two for each. */
const HINTS_TOLD_TOGETHER = 3;

/**
 * All findings for people, what matters most first: where, what is wrong, the line itself, why it matters and what to do.
 * Empty where there are none.
 */
export function textReport(inputs: readonly CheckedInput[], { places, inColor }: Pick<ReportContext, 'places' | 'inColor'>): string {
  const colors = picocolors.createColors(inColor);
  return inputs.map((input) => fileReport(input, places, colors)).join('');
}

function fileReport({ id, findings }: CheckedInput, places: Places, colors: Colors): string {
  const explained = new Set<string>();
  const shown = bySeverity(findings).slice(0, MOST_PER_FILE);
  const reports = toldTogether(shown).map((together) => {
    const [finding] = together;
    if (together.length >= HINTS_TOLD_TOGETHER) return hintsReport(together, places, colors);
    const isFirst = !explained.has(finding.code);
    explained.add(finding.code);
    return findingReport(finding, isFirst, places, colors);
  });
  const more = findings.length - shown.length;
  return reports.map((report) => `${report}\n\n`).join('') + (more > 0 ? `${printable(places.pathOf(id))}: and ${more} more.\n\n` : '');
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Errors before warnings and warnings before hints, each in the order of the text. */
function bySeverity(findings: readonly LintFinding[]): LintFinding[] {
  return findings.toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

type Together = [LintFinding, ...LintFinding[]];

/** Every finding by itself, but for hints about one place where there are many. */
function toldTogether(findings: readonly LintFinding[]): Together[] {
  const groups = new Map<unknown, Together>();
  const keyOf = ({ at, severity }: LintFinding) => (severity === 'hint' ? `${at.start}-${at.end}` : undefined);
  const counts = Map.groupBy(findings, keyOf);
  for (const finding of findings) {
    const place = keyOf(finding);
    const key = place !== undefined && (counts.get(place)?.length ?? 0) >= HINTS_TOLD_TOGETHER ? place : finding;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

/** The reason behind a rule is told once a file: the second time it only makes the reader tired. */
function findingReport(finding: LintFinding, withReason: boolean, places: Places, colors: Colors): string {
  const place = places.placeOf(finding.at);
  const color = { error: colors.red, warning: colors.yellow, hint: colors.cyan }[finding.severity];
  const frame = finding.code.startsWith('file-') ? [] : [codeFrame(places.linesOf(finding.at.document), place, colors, color)];
  const why = finding.why === undefined || !withReason ? [] : [`  Why it matters: ${printable(finding.why)}`];
  return [
    `${colors.bold(where(place))} ${color(finding.severity)} ${colors.dim(`(${finding.code})`)}`,
    `  ${printable(finding.message)}`,
    ...frame,
    ...why,
    `  What to do: ${printable(finding.remedy)}`,
    ...fixAndOthers(finding, places),
  ].join('\n');
}

function hintsReport(hints: Together, places: Places, colors: Colors): string {
  const place = places.placeOf(hints[0].at);
  return [
    `${colors.bold(where(place))} ${colors.cyan(`${hints.length} hints`)}`,
    '  What could be better here; "charter explain" with a word in brackets says why:',
    codeFrame(places.linesOf(hints[0].at.document), place, colors, colors.cyan),
    ...hints.flatMap((hint) => [
      `  - ${printable(hint.message)} ${colors.dim(`(${hint.code})`)}`,
      `    ${printable(hint.remedy)}`,
      ...fixAndOthers(hint, places).map((line) => `  ${line}`),
    ]),
  ].join('\n');
}

function fixAndOthers({ fix, others }: LintFinding, places: Places): string[] {
  return [
    ...(fix === undefined ? [] : [`  "charter check --fix" does it: ${printable(fix.title)}`]),
    ...others.map(({ at, message }) => `  See also ${where(places.placeOf(at))}: ${printable(message)}`),
  ];
}

function where({ path, start }: Place): string {
  return `${printable(path)}:${start.line}:${start.column}`;
}
