import { targetsImplied } from '@charter/model/minimum-win-strength.ts';
import { spanOf } from '@charter/model/origin.ts';
import { spokenValue } from '@charter/model/value/spoken.ts';
import { isWaived } from '../engine/ask.ts';
import { metricTitle } from '../engine/metric-words.ts';
import { rule } from '../engine/rule.ts';

export const winStrength = rule({
  code: 'win-strength',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'A minimum win asks for less than the target of the outcome it proves.',
  why: 'The first win is there to show early that going on is worth it; if it is the target itself, nothing shows it before the end.',
  source: 'Shared vision: the minimum credible win',
  remedy: 'Name the smallest result that would convince both sides to go on, short of the target.',
  rows: [9],
  *check(charter) {
    for (const win of charter.minimumWins) {
      if (isWaived(win.without, 'weaker test', 'smaller win')) continue;
      const outcomes = charter.outcomes.filter(({ id }) => win.proves.length === 0 || win.proves.includes(id));
      for (const test of win.tests) {
        const [first] = targetsImplied(charter, test, outcomes);
        if (first === undefined) continue;
        const { outcome, target } = first;
        yield {
          at: spanOf(test.origin, 'condition'),
          message: `The minimum win “${win.title}” asks for as much as “${outcome.title}”, which wants ${metricTitle(charter.metrics, target.metric)} at ${spokenValue(target.to)}.`,
          others: [{ message: 'The target.', at: spanOf(target.origin, 'target') }],
        };
      }
    }
  },
  bad: `
    metric wait "Wait" in minutes { lower is better }
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
    minimum credible win first "A first shift" { measure ‹wait <= 38 minutes› by 2026-02-27  proves faster }
  `,
  good: `
    metric wait "Wait" in minutes { lower is better }
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
    minimum credible win first "A first shift" { measure wait <= 46 minutes by 2026-02-27  proves faster }
  `,
});
