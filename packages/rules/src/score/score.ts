import type { Charter } from '@charter/model/charter.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import { isWaived } from '../engine/ask.ts';
import type { LintFinding } from '../engine/lint.ts';
import { lint, review } from '../engine/lint.ts';
import type { Rule } from '../engine/rule.ts';
import type { Checkpoint } from './checkpoint.ts';
import { principles } from './checkpoints.ts';

/** How complete a charter is. It measures completeness, not whether the partnership will succeed. */
export interface Score {
  readonly met: number;
  readonly of: number;
  /** What keeps the charter from working, which no score makes up for. */
  readonly errors: readonly LintFinding[];
  readonly principles: readonly ScoredPrinciple[];
}

export interface ScoredPrinciple {
  readonly title: string;
  readonly checkpoints: readonly ScoredCheckpoint[];
}

export interface ScoredCheckpoint {
  readonly title: string;
  readonly met: boolean;
  /** It is met because the charter says, with a reason, that it does without or means it as it is. */
  readonly excused: boolean;
  /** What to write where the charter shows nothing of it. */
  readonly write?: string;
  /** What would have to be mended for it to be met. */
  readonly findings: readonly LintFinding[];
}

/** Scores a charter by all rules, whatever its profile and its configuration ask for. What it leaves out or accepts with a reason counts as met. */
export function score(charter: Charter, rules: readonly Rule[], asOf?: CalendarDate): Score {
  const day = asOf === undefined ? {} : { asOf };
  const severities = new Map(rules.map(({ code }) => [code, 'warning' as const]));
  const { open, accepted } = review(charter, rules, { severities, profile: 'standard', ...day });
  const about = (checkpoint: Checkpoint, findings: readonly LintFinding[]) =>
    findings.filter(({ rows }) => rows?.some((row) => checkpoint.rows.includes(row)));
  const scored = principles.map(({ title, checkpoints }) => ({
    title,
    checkpoints: checkpoints.map((checkpoint): ScoredCheckpoint => {
      const findings = about(checkpoint, open);
      const waived = isWaived(charter.without, ...checkpoint.without);
      const excused =
        waived ||
        about(
          checkpoint,
          accepted.map(({ finding }) => finding),
        ).length > 0;
      const isThere = excused || checkpoint.isShown(charter);
      const met = isThere && findings.length === 0;
      return { title: checkpoint.title, met, excused: met && excused, findings, ...(isThere ? {} : { write: checkpoint.write }) };
    }),
  }));
  const list = scored.flatMap(({ checkpoints }) => checkpoints);
  const errors = lint(charter, rules, day).filter(({ severity }) => severity === 'error');
  return { met: list.filter(({ met }) => met).length, of: list.length, errors, principles: scored };
}
