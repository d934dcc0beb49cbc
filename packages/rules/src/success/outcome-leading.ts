import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const outcomeLeading = rule({
  code: 'outcome-leading',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'An outcome is measured by a result, not only by what comes before it.',
  why: 'Busy meetings and early signs can look fine for a year without anybody being better off.',
  source: 'Operating system: lagging measures such as revenue, savings, share',
  remedy: 'Add the result itself, such as revenue, savings or a share, and keep the early sign as its `signal`.',
  rows: [177],
  *check(charter) {
    const leading = new Set(charter.metrics.filter(({ timing }) => timing === 'leading').map(({ id }) => id));
    for (const outcome of charter.outcomes) {
      if (outcome.targets.length === 0 || !outcome.targets.every(({ metric }) => leading.has(metric))) continue;
      if (isWaived(outcome.without, 'result', 'lagging metric')) continue;
      yield { at: nameOf(outcome), message: `“${outcome.title}” is measured only by early signs, not by a result.` };
    }
  },
  bad: `
    metric visits "Visits together" in visits { leading }
    outcome ‹sales› "A share of the region" { measure visits to 40 visits by 2026-08-21 }
  `,
  good: `
    metric share "Share of the region" in percent { lagging }
    outcome sales "A share of the region" { measure share to 15 % by 2027-08-20 }
  `,
});
