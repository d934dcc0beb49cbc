import type { Charter } from '@charter/model/charter.ts';
import { daysBetween } from '@charter/model/value/date.ts';
import { editedOn } from '../edited-on.ts';

/** Days are counted from here on, and no further than a calendar can count. */
const DAY_ZERO = '2000-01-01';
const MOST_DAYS = 200_000;

/** So many versions of one day are told apart: two numbers of two digits, as in 12.34. */
const VERSIONS_A_DAY = 10_000;

/**
 * The number by which calendar programs know the later of two editions (the SEQUENCE of RFC 5545): that of the later day is higher, and on one day
 * that of the higher version.
 */
export function revisionOf(charter: Charter): number {
  const days = Math.min(Math.max(daysBetween(DAY_ZERO, editedOn(charter)), 0), MOST_DAYS);
  return days * VERSIONS_A_DAY + numberOf(charter.version?.version ?? '');
}

function numberOf(version: string): number {
  const [major = 0, minor = 0] = (version.match(/\d+/g) ?? []).map((digits) => Math.min(Number(digits), 99));
  return major * 100 + minor;
}
