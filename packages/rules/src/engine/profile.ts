import type { Charter } from '@charter/model/charter.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { daysBetween } from '@charter/model/value/date.ts';
import type { ProfileName } from './rule.ts';

/** How much is asked of a charter, and why. */
export interface ChosenProfile {
  readonly profile: ProfileName;
  readonly reasons: readonly string[];
}

/** A partnership shorter than this many days, or with fewer people than this, needs no more than a page. */
const shortTerm = 182;
const fewPeople = 3;

/** The profile that a charter names, or that follows from its governance model, its term and the number of its people. */
export function profileOf(charter: Charter): ChosenProfile {
  if (charter.profile !== undefined) return { profile: charter.profile.profile, reasons: ['The charter says so.'] };
  if (charter.governance?.model === 'joint-venture') return { profile: 'joint-venture', reasons: ['It is governed as a joint venture.'] };
  const reasons = lightReasons(charter);
  return reasons.length > 0 ? { profile: 'light', reasons } : { profile: 'standard', reasons: ['Nothing suggests more or less.'] };
}

function lightReasons({ governance, term, people }: Charter): string[] {
  const end = term && lastDayOfTerm(term);
  const short = term !== undefined && end !== undefined && daysBetween(term.from, end) < shortTerm;
  const few = people.length < fewPeople;
  if (governance?.model === 'integrated') return [];
  return [
    ...(short ? ['It runs for less than half a year.'] : []),
    ...(few ? ['It has fewer than three people.'] : []),
    ...(governance?.model === 'lightweight' && !short && !few ? ['It is governed lightly.'] : []),
  ];
}
