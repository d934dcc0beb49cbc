import type { Acceptance } from '@charter/model/element.ts';
import type { Fix } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import { remedyWithSamples } from '@charter/rules/engine/remedy-names.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import { rulePage } from '@charter/rules/engine/rule-page.ts';
import type { CheckedInput } from '../checked-input.ts';
import { Fingerprints } from './fingerprints.ts';
import type { Places } from './places.ts';
import { printableJson } from './printable.ts';
import type { ReportContext } from './report-context.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', hint: 'note', off: 'none' } as const;

/** All findings as SARIF 2.1.0, the form that tools of code review exchange. Paths are from the current folder. */
export function sarifReport(inputs: readonly CheckedInput[], { places, rules, version }: ReportContext): string {
  const results: Result[] = inputs.flatMap(({ findings, accepted = [] }) => [...findings.map((finding) => ({ finding })), ...accepted]);
  const codes = [...new Set(results.map(({ finding }) => finding.code))].sort();
  const fingerprints = new Fingerprints(places);
  const run = {
    tool: { driver: { name: 'charter', version, rules: codes.map((code) => descriptor(code, rules)) } },
    columnKind: 'utf16CodeUnits',
    results: results.map(({ finding, acceptance }) => ({
      ...resultOf(finding, places),
      ruleIndex: codes.indexOf(finding.code),
      partialFingerprints: { 'charter/v1': fingerprints.next(finding) },
      // Once one result tells whether it is suppressed, all have to.
      suppressions: acceptance === undefined ? [] : [suppressionOf(acceptance, places)],
    })),
  };
  return `${printableJson(JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2))}\n`;
}

/** A finding, with what accepts it where something does. */
interface Result {
  readonly finding: LintFinding;
  readonly acceptance?: Acceptance;
}

function suppressionOf({ because, until, origin }: Acceptance, places: Places) {
  const justification = until === undefined ? because : `${because} (until ${until})`;
  return { kind: 'inSource', justification, location: location(origin, places) };
}

/** What is known of a code; of the errors of the language no more than that. */
function descriptor(code: string, rules: readonly Rule[]) {
  const rule = rules.find((each) => each.code === code);
  if (rule === undefined) return { id: code };
  return {
    id: code,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: remedyWithSamples(rule.remedy), markdown: rulePage(rule) },
    defaultConfiguration: { level: LEVELS[rule.severity.standard] },
    properties: { tags: [rule.topic] },
  };
}

function resultOf({ code, severity, message, remedy, at, others, fix }: LintFinding, places: Places) {
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text: `${message} ${remedy}` },
    locations: [location(at, places)],
    ...(others.length === 0
      ? {}
      : { relatedLocations: others.map((other, id) => ({ id, message: { text: other.message }, ...location(other.at, places) })) }),
    ...(fix === undefined ? {} : { fixes: [fixOf(fix, places)] }),
  };
}

function location(at: Span, places: Places) {
  return { physicalLocation: { artifactLocation: artifact(at.document, places), region: region(at, places) } };
}

function fixOf({ title, edits }: Fix, places: Places) {
  return {
    description: { text: title },
    artifactChanges: edits.map(({ at, text }) => ({
      artifactLocation: artifact(at.document, places),
      replacements: [{ deletedRegion: region(at, places), insertedContent: { text } }],
    })),
  };
}

function artifact(document: string, places: Places) {
  return { uri: places.pathOf(document).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function region(at: Span, places: Places) {
  const { start, end } = places.placeOf(at);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
