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

/** As many findings of one weight about one place, or more, are told together, below one frame. */
const TOLD_TOGETHER = 3;

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
  const reports = groupsOf(shown).map((group) => {
    const texts = group.map((finding) => ({ finding, why: explained.has(reasonKey(finding)) ? undefined : finding.why }));
    for (const finding of group) explained.add(reasonKey(finding));
    const [text] = texts;
    return text === undefined ? '' : groupReport(text, texts, places, colors);
  });
  const more = findings.length - shown.length;
  return reports.map((report) => `${report}\n\n`).join('') + (more > 0 ? `${printable(places.pathOf(id))}: and ${more} more.\n\n` : '');
}

function reasonKey({ code, why }: LintFinding): string {
  return `${code} ${why ?? ''}`;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Errors before warnings and warnings before hints, each in the order of the text. */
function bySeverity(findings: readonly LintFinding[]): LintFinding[] {
  return findings.toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

/** A finding, and the reason behind it unless the reader knows it: the second time it only makes tired. */
interface Text {
  readonly finding: LintFinding;
  readonly why: string | undefined;
}

/** Every finding by itself, but for those of one weight about one place where there are many. */
function groupsOf(findings: readonly LintFinding[]): LintFinding[][] {
  const byPlace = Map.groupBy(findings, ({ at, severity }) => `${severity} ${at.start}-${at.end}`);
  return [...byPlace.values()].flatMap((group) => (group.length < TOLD_TOGETHER ? group.map((finding) => [finding]) : [group]));
}

function groupReport({ finding, why }: Text, texts: readonly Text[], places: Places, colors: Colors): string {
  const place = places.placeOf(finding.at);
  const color = { error: colors.red, warning: colors.yellow, hint: colors.cyan }[finding.severity];
  const frame = finding.code.startsWith('file-') ? [] : [codeFrame(places.linesOf(finding.at.document), place, colors, color)];
  if (texts.length === 1) {
    const head = `${colors.bold(where(place))} ${color(finding.severity)} ${colors.dim(`(${finding.code})`)}`;
    return [head, `  ${printable(finding.message)}`, ...frame, ...advice(finding, why, places)].join('\n');
  }
  // The reasons behind many hints would bury what to do.
  const reasonOf = ({ finding, why }: Text) => (finding.severity === 'hint' ? undefined : why);
  const items = texts.flatMap((text) => [
    `  - ${printable(text.finding.message)} ${colors.dim(`(${text.finding.code})`)}`,
    ...advice(text.finding, reasonOf(text), places).map((line) => `  ${line}`),
  ]);
  return [`${colors.bold(where(place))} ${color(`${texts.length} ${finding.severity}s`)}`, ...frame, ...items].join('\n');
}

/** Why it matters, what to do, what does it by itself, and where else to look. */
function advice({ remedy, fix, others }: LintFinding, why: string | undefined, places: Places): string[] {
  return [
    ...(why === undefined ? [] : [`  Why it matters: ${printable(why)}`]),
    `  What to do: ${printable(remedy)}`,
    ...(fix === undefined ? [] : [`  "charter check --fix" does it: ${printable(fix.title)}`]),
    ...others.map(({ at, message }) => `  See also ${where(places.placeOf(at))}: ${printable(message)}`),
  ];
}

function where({ path, start }: Place): string {
  return `${printable(path)}:${start.line}:${start.column}`;
}
