import type { Rule } from '../engine/rule.ts';
import { dateOutsideTerm } from '../calendar/date-outside-term.ts';
import { deadlineOverdue } from '../calendar/deadline-overdue.ts';
import { noticeRemaining } from '../calendar/notice-remaining.ts';
import { realignmentGap } from '../calendar/realignment-gap.ts';
import { renewalAfterEnd } from '../calendar/renewal-after-end.ts';
import { renewalNotice } from '../calendar/renewal-notice.ts';
import { renewalNoticePassed } from '../calendar/renewal-notice-passed.ts';
import { signOffPlace } from '../calendar/sign-off-place.ts';
import { termOver } from '../calendar/term-over.ts';
import { weekend } from '../calendar/weekend.ts';

// Generated from the files of the rules by `npm run generate`.
export const calendar = [
  dateOutsideTerm,
  deadlineOverdue,
  noticeRemaining,
  realignmentGap,
  renewalAfterEnd,
  renewalNotice,
  renewalNoticePassed,
  signOffPlace,
  termOver,
  weekend,
] as readonly Rule[];
