import type { Charter } from '@charter/model/charter.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import type { LintFinding } from '../engine/lint.ts';
import { lint } from '../engine/lint.ts';
import type { Rule } from '../engine/rule.ts';
import type { Checkpoint } from './checkpoints.ts';
import { principles } from './checkpoints.ts';

/** How complete a charter is. It measures completeness, not whether the partnership will succeed. */
export interface Score {
  readonly met: number;
  readonly of: number;
  readonly principles: readonly ScoredPrinciple[];
}

export interface ScoredPrinciple {
  readonly title: string;
  readonly checkpoints: readonly ScoredCheckpoint[];
}

export interface ScoredCheckpoint {
  readonly title: string;
  readonly met: boolean;
  /** What would have to be mended for it to be met. */
  readonly findings: readonly LintFinding[];
}

/** Scores a charter by all rules, whatever its profile asks for. What the charter leaves out or accepts with a reason counts as met. */
export function score(charter: Charter, rules: readonly Rule[], asOf?: CalendarDate): Score {
  const day = asOf === undefined ? {} : { asOf };
  const severities = new Map(rules.map(({ code }) => [code, 'warning' as const]));
  const open = lint(charter, rules, { severities, profile: 'standard', ...day });
  const scored = principles.map(({ title, checkpoints }) => ({
    title,
    checkpoints: checkpoints.map((checkpoint) => scoreOne(checkpoint, open)),
  }));
  const list = scored.flatMap(({ checkpoints }) => checkpoints);
  return { met: list.filter(({ met }) => met).length, of: list.length, principles: scored };
}

function scoreOne({ title, rows }: Checkpoint, open: readonly LintFinding[]): ScoredCheckpoint {
  const findings = open.filter((finding) => finding.rows?.some((row) => rows.includes(row)));
  return { title, met: findings.length === 0, findings };
}
