import type { Rule } from '../engine/rule.ts';
import { dateOutsideTerm } from '../calendar/date-outside-term.ts';
import { deadlineOverdue } from '../calendar/deadline-overdue.ts';
import { noticeRemaining } from '../calendar/notice-remaining.ts';
import { realignment } from '../calendar/realignment.ts';
import { renewalDates } from '../calendar/renewal-dates.ts';
import { renewalNoticePassed } from '../calendar/renewal-notice-passed.ts';
import { signOffPlace } from '../calendar/sign-off-place.ts';
import { termOver } from '../calendar/term-over.ts';
import { weekend } from '../calendar/weekend.ts';

// Generated from the files of the rules by `npm run generate`.
export const calendar: readonly Rule[] = [
  dateOutsideTerm,
  deadlineOverdue,
  noticeRemaining,
  realignment,
  renewalDates,
  renewalNoticePassed,
  signOffPlace,
  termOver,
  weekend,
];
