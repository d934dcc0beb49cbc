import type { Charter } from '@charter/model/charter.ts';
import { dateText } from '../values/date.ts';
import { shellWords as words } from '../words/shell.ts';

/** The line at the foot of each printed sheet: title, version and its date. */
export function runningFoot({ title, version }: Charter): string {
  const parts = [title, version && words.versionNumber(version.version), version?.date && dateText(version.date)];
  return parts.filter((part) => part !== undefined).join(' · ');
}
