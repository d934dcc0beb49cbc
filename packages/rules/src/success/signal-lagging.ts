import { spanOf } from '@charter/model/origin.ts';
import { titleOf } from '@charter/model/who.ts';
import { rule } from '../engine/rule.ts';

export const signalLagging = rule({
  code: 'signal-lagging',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A signal moves before the outcome does.',
  why: 'A signal that is the result, or follows it, tells you nothing that you could still act on.',
  source: 'Shared vision: leading indicators',
  remedy: 'Choose something that changes weeks earlier, such as a habit, a rate of use or a first reaction.',
  rows: [10],
  *check(charter) {
    for (const outcome of charter.outcomes) {
      for (const [index, signal] of outcome.signals.entries()) {
        const target = outcome.targets.find(({ metric }) => metric === signal);
        const lags = charter.metrics.find(({ id }) => id === signal)?.timing === 'lagging';
        if (target === undefined && !lags) continue;
        const what = target === undefined ? 'moves only after the fact' : 'is the outcome itself';
        yield {
          at: spanOf(outcome.origin, 'signals', index),
          message: `The early signal “${titleOf(charter, signal)}” of “${outcome.title}” ${what}.`,
        };
      }
    }
  },
  bad: `
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05  signal ‹wait› }
  `,
  good: `
    metric wait "Wait" in minutes
    metric staffed "Shifts staffed as rostered" in percent { leading }
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05  signal staffed }
  `,
});
