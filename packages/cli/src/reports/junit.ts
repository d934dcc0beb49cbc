import type { LintFinding } from '@charter/rules/engine/lint.ts';
import type { CheckedInput } from '../checked-input.ts';
import type { Place, Places } from './places.ts';
import { printable } from './printable.ts';
import type { ReportContext } from './report-context.ts';

/**
 * All findings as JUnit XML: a suite a file, a case a finding. Errors and warnings fail their cases; a hint passes and is told beside it.
 * A file in which nothing was found is a case that passes.
 */
export function junitReport(inputs: readonly CheckedInput[], { places }: ReportContext): string {
  const all = inputs.flatMap(({ findings }) => findings);
  const cases = inputs.map(({ findings }) => Math.max(1, findings.length)).reduce((sum, count) => sum + count, 0);
  const suites = inputs.map((input) => suite(input, places)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="charter check" tests="${cases}" failures="${failuresIn(all)}">
${suites}</testsuites>
`;
}

function suite({ id, findings }: CheckedInput, places: Places): string {
  const path = attribute(places.pathOf(id));
  const cases =
    findings.length === 0
      ? [`    <testcase name="nothing to report" classname="${path}"/>\n`]
      : findings.map((each) => testCase(each, places));
  return `  <testsuite name="${path}" tests="${cases.length}" failures="${failuresIn(findings)}" errors="0">\n${cases.join('')}  </testsuite>\n`;
}

function testCase(finding: LintFinding, places: Places): string {
  const place = places.placeOf(finding.at);
  const name = attribute(`${finding.code} (${where(place)})`);
  return `    <testcase name="${name}" classname="${attribute(place.path)}">${outcome(finding, place)}</testcase>\n`;
}

function outcome({ severity, message, why, remedy }: LintFinding, place: Place): string {
  const said = [`${place.path}:${where(place)}`, message, ...(why === undefined ? [] : [why]), remedy];
  const text = said.map((line) => escaped(printable(line))).join('\n');
  return severity === 'hint'
    ? `<system-out>${text}</system-out>`
    : `<failure type="${severity}" message="${attribute(message)}">${text}</failure>`;
}

function where({ start }: Place): string {
  return `${start.line}:${start.column}`;
}

function failuresIn(findings: readonly LintFinding[]): number {
  return findings.filter(({ severity }) => severity !== 'hint').length;
}

function attribute(text: string): string {
  return escaped(printable(text));
}

/** XML has no way to write some characters, so they are replaced. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
