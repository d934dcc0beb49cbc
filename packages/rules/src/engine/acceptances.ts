import type { Charter } from '@charter/model/charter.ts';
import type { Acceptance, Declared, Ref } from '@charter/model/element.ts';
import type { Finding } from '@charter/model/finding.ts';
import { nearest } from '@charter/model/nearest.ts';
import type { Origin, Span } from '@charter/model/origin.ts';
import { spanAlone, spanOf } from '@charter/model/origin.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import { compareDates } from '@charter/model/value/date.ts';

/** What is known when findings are held against what the partners accept. */
export interface AcceptanceContext {
  /** The document that the charter stands in. */
  readonly document: string;
  /** The codes of all rules, whether they ran or not. */
  readonly codes: ReadonlySet<string>;
  /** The codes of those that ran: what a rule that did not run would have found is not known. */
  readonly ran: ReadonlySet<string>;
  readonly asOf?: CalendarDate;
}

/** Findings held against what a charter accepts. */
export interface Judged<F extends Finding> {
  /** What nobody accepts, and what is wrong with the acceptances: unknown, expired or for nothing. */
  readonly open: readonly (F | Finding)[];
  readonly accepted: readonly Accepted<F>[];
}

/** A finding that the partners mean as it is. */
export interface Accepted<F extends Finding = Finding> {
  readonly finding: F;
  readonly acceptance: Acceptance;
}

/** Tells the findings that the charter accepts from the others. */
export function applyAcceptances<F extends Finding>(charter: Charter, findings: readonly F[], context: AcceptanceContext): Judged<F> {
  const inForce = placesByCode(charter, context);
  const used = new Set<Acceptance>();
  const open: F[] = [];
  const accepted: Accepted<F>[] = [];
  for (const finding of findings) {
    const accepting = (inForce.get(finding.code) ?? []).filter(({ place }) => isWithin(finding.at, place));
    for (const { acceptance } of accepting) used.add(acceptance);
    const [first] = accepting;
    if (first === undefined) open.push(finding);
    else accepted.push({ finding, acceptance: first.acceptance });
  }
  return { open: [...open, ...charter.acceptances.flatMap((each) => problemsOf(each, used.has(each), context))], accepted };
}

/** Where findings of a code are accepted; everywhere, if there is no place. */
interface Accepting {
  readonly acceptance: Acceptance;
  readonly place: Span | undefined;
}

/** What is accepted, by code: there may be as many acceptances as there are findings. */
function placesByCode(charter: Charter, context: AcceptanceContext): ReadonlyMap<string, readonly Accepting[]> {
  const places = charter.acceptances.some(({ things }) => things.length > 0) ? placesOf(charter) : new Map<Ref, Origin>();
  const byCode = new Map<string, Accepting[]>();
  for (const acceptance of charter.acceptances.filter((acceptance) => !isExpired(acceptance, context))) {
    const wanted =
      acceptance.things.length === 0 ? [acceptance.part?.origin] : acceptance.things.flatMap((thing) => places.get(thing) ?? []);
    for (const code of acceptance.codes) {
      const accepting = byCode.get(code) ?? [];
      for (const place of wanted) accepting.push({ acceptance, place });
      byCode.set(code, accepting);
    }
  }
  return byCode;
}

function isWithin(at: Span, place: Span | undefined): boolean {
  return place === undefined || (at.document === place.document && place.start <= at.start && at.end <= place.end);
}

function isExpired({ until }: Acceptance, { asOf }: AcceptanceContext): boolean {
  return until !== undefined && asOf !== undefined && compareDates(until, asOf) === -1;
}

function problemsOf(acceptance: Acceptance, used: boolean, context: AcceptanceContext): Finding[] {
  const unknown = acceptance.codes.flatMap((code, index) =>
    context.codes.has(code) ? [] : [codeUnknown(acceptance, code, index, context)],
  );
  if (unknown.length > 0) return unknown;
  if (isExpired(acceptance, context)) return [expired(acceptance)];
  // What a shared file accepts may be needed by another charter that uses it.
  const known = acceptance.origin.document === context.document && acceptance.codes.every((code) => context.ran.has(code));
  return used || !known ? [] : [unused(acceptance)];
}

function codeUnknown({ origin }: Acceptance, code: string, index: number, { codes }: AcceptanceContext): Finding {
  const meant = nearest(code, codes);
  return {
    code: 'acceptance-unknown',
    severity: 'warning',
    message: `There is no rule \`${code}\`, so nothing is accepted here.`,
    remedy: meant === undefined ? 'Copy the code from the end of the finding that you accept.' : `Did you mean \`${meant}\`?`,
    ...(meant === undefined ? {} : { instead: meant }),
    at: spanOf(origin, 'codes', index),
    others: [],
  };
}

function expired({ origin, until }: Acceptance): Finding {
  return {
    code: 'acceptance-expired',
    severity: 'warning',
    message: `What is accepted here was accepted until ${until}.`,
    why: 'An exception that was meant for a time has outlived it.',
    remedy: 'Mend what it was about, or agree on a new day.',
    at: spanOf(origin, 'until'),
    others: [],
  };
}

function unused({ origin, codes }: Acceptance): Finding {
  return {
    code: 'acceptance-unused',
    severity: 'hint',
    message: `There is nothing to accept here: ${codes.map((code) => `\`${code}\``).join(', ')} would raise nothing.`,
    remedy: 'Take it out, so that it does not hide something later.',
    at: spanAlone(origin),
    others: [],
  };
}

function placesOf(charter: Charter): ReadonlyMap<Ref, Origin> {
  const declared = Object.values(charter).flatMap((value) => (Array.isArray(value) ? value.filter(isDeclared) : []));
  return new Map(declared.map(({ id, origin }) => [id, origin]));
}

function isDeclared(value: unknown): value is Declared {
  return typeof value === 'object' && value !== null && 'id' in value && 'origin' in value;
}
