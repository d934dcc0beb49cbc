import type { Rule } from '../engine/rule.ts';
import { escalationsRising } from '../record/escalations-rising.ts';
import { issueNotEscalated } from '../record/issue-not-escalated.ts';
import { logStale } from '../record/log-stale.ts';
import { measurementOverdue } from '../record/measurement-overdue.ts';
import { pivotRecord } from '../record/pivot-record.ts';
import { recordConflict } from '../record/record-conflict.ts';
import { recordCycle } from '../record/record-cycle.ts';
import { recordParts } from '../record/record-parts.ts';
import { rescue } from '../record/rescue.ts';
import { retroOwner } from '../record/retro-owner.ts';
import { reviewOverdue } from '../record/review-overdue.ts';
import { trustOneSided } from '../record/trust-one-sided.ts';

// Generated from the files of the rules by `npm run generate`.
export const record: readonly Rule[] = [
  escalationsRising,
  issueNotEscalated,
  logStale,
  measurementOverdue,
  pivotRecord,
  recordConflict,
  recordCycle,
  recordParts,
  rescue,
  retroOwner,
  reviewOverdue,
  trustOneSided,
];
