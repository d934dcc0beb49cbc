import { spanOf } from '@charter/model/origin.ts';
import { titleOf } from '@charter/model/who.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const leadAndLag = rule({
  code: 'lead-and-lag',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'An outcome is measured by a result, and its signals are what moves before it.',
  why: 'A signal that is the result, or follows it, tells you nothing that you could still act on.',
  source: 'Shared vision: leading indicators; operating system: lagging measures such as revenue, savings, share',
  remedy: 'Choose something that changes weeks earlier, such as a habit, a rate of use or a first reaction.',
  rows: [10, 177],
  *check(charter) {
    const timings = new Map(charter.metrics.map(({ id, timing }) => [id, timing]));
    for (const outcome of charter.outcomes) {
      const targets = outcome.targets.map(({ metric }) => metric);
      const early = targets.length > 0 && targets.every((metric) => timings.get(metric) === 'leading');
      if (early && !isWaived(outcome.without, 'result', 'lagging metric')) {
        yield {
          at: nameOf(outcome),
          message: `“${outcome.title}” is measured only by early signs, not by a result.`,
          why: 'Busy meetings and early signs can look fine for a year without anybody being better off.',
          remedy: 'Add the result itself, such as revenue, savings or a share, and keep the early sign as its `signal`.',
          rows: [177],
        };
      }
      for (const [index, signal] of outcome.signals.entries()) {
        const isTarget = targets.includes(signal);
        if (!isTarget && timings.get(signal) !== 'lagging') continue;
        const what = isTarget ? 'is the outcome itself' : 'moves only after the fact';
        const message = `The early signal “${titleOf(charter, signal)}” of “${outcome.title}” ${what}.`;
        yield { at: spanOf(outcome.origin, 'signals', index), message, rows: [10] };
      }
    }
  },
  bad: [
    `
    metric visits "Visits together" in visits { leading }
    outcome ‹sales› "A share of the region" { measure visits to 40 visits by 2026-08-21 }
    `,
    `
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05  signal ‹wait› }
    `,
  ],
  good: `
    metric wait "Wait" in minutes { lagging }
    metric staffed "Shifts staffed as rostered" in percent { leading }
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05  signal staffed }
  `,
});
