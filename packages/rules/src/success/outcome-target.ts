import { titleOf } from '@charter/model/who.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const outcomeTarget = rule({
  code: 'outcome-target',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every outcome has a measure, a target and a day.',
  why: 'An outcome without a number and a day can be claimed at any time by anybody.',
  source: 'Shared vision: two or three measurable outcomes',
  remedy: 'Say how far and by when: `measure $metric from … to … by $last-day`.',
  rows: [6],
  *check(charter) {
    for (const outcome of charter.outcomes) {
      if (isWaived(outcome.without, 'target', 'measure', 'deadline')) continue;
      if (outcome.targets.length === 0) yield { at: nameOf(outcome), message: `Nothing measures whether “${outcome.title}” is reached.` };
      for (const target of outcome.targets) {
        if (target.by !== undefined) continue;
        yield {
          at: target.origin,
          message: `“${outcome.title}” has no day by which “${titleOf(charter, target.metric)}” has to be there.`,
        };
      }
    }
  },
  bad: 'outcome ‹faster› "Shorter waits" { matters because "People leave unseen" }',
  good: `
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait from 50 minutes to 40 minutes by 2026-04-05 }
  `,
});
