import type { Acceptance } from '@charter/model/element.ts';
import type { Edit } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import type { CheckedInput } from '../checked-input.ts';
import type { Places } from './places.ts';
import { printableJson } from './printable.ts';
import type { ReportContext } from './report-context.ts';
import { summaryOf } from './summary.ts';

/** Of the shape of the report, not of the command: it changes when a reader of reports would have to. */
const VERSION = 1;

/** All findings as JSON, for programs. Lines and columns count from 1, offsets from 0, both in UTF-16 code units. */
export function jsonReport(inputs: readonly CheckedInput[], { places }: ReportContext): string {
  const files = inputs.map(({ id, findings, accepted = [] }) => ({
    path: places.pathOf(id),
    findings: findings.map((finding) => findingIn(finding, places)),
    accepted: accepted.map(({ finding, acceptance }) => ({ ...findingIn(finding, places), acceptance: acceptanceIn(acceptance, places) })),
  }));
  return `${printableJson(JSON.stringify({ version: VERSION, files, summary: summaryOf(inputs) }, undefined, 2))}\n`;
}

function findingIn({ code, severity, message, why, remedy, at, others, fix }: LintFinding, places: Places) {
  return {
    code,
    severity,
    message,
    ...(why === undefined ? {} : { why }),
    remedy,
    ...rangeOf(at, places),
    others: others.map((other) => ({ message: other.message, path: places.pathOf(other.at.document), ...rangeOf(other.at, places) })),
    ...(fix === undefined ? {} : { fix: { title: fix.title, edits: fix.edits.map((edit) => editIn(edit, places)) } }),
  };
}

function acceptanceIn({ because, until, origin }: Acceptance, places: Places) {
  return { because, ...(until === undefined ? {} : { until }), path: places.pathOf(origin.document), ...rangeOf(origin, places) };
}

function editIn({ at, text }: Edit, places: Places) {
  return { path: places.pathOf(at.document), ...rangeOf(at, places), text };
}

function rangeOf(at: Span, places: Places) {
  const { start, end } = places.placeOf(at);
  return { start: { ...start, offset: at.start }, end: { ...end, offset: at.end } };
}
