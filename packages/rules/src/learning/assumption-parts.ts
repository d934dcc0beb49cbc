import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const assumptionParts = rule({
  code: 'assumption-parts',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every assumption is tested by an experiment, and belongs to an outcome.',
  why: 'An assumption that nobody tests is a belief with a good place in the text.',
  source: 'Shared vision: the assumptions behind the outcomes made explicit, with a low-cost experiment for each',
  remedy: 'Name the try that will tell: `tested by …`, or in the experiment `tests` and the name of the assumption.',
  rows: [1, 12],
  options: { parts: ['test', 'outcome'] },
  *check(charter, { options }) {
    const tested = new Set(charter.experiments.flatMap(({ tests }) => tests));
    const untested = options.parts.includes('test') && !isWaived(charter.without, 'experiment', 'experiments');
    const unbound = options.parts.includes('outcome') && charter.outcomes.length > 0;
    for (const assumption of charter.assumptions) {
      const { id, title, testedBy, supports, without } = assumption;
      const at = nameOf(assumption);
      if (untested && testedBy.length === 0 && !tested.has(id) && !isWaived(without, 'experiment', 'test'))
        yield { at, message: `No experiment tests whether it is true that “${title}”.` };
      if (!unbound || supports.length > 0 || isWaived(without, 'outcome')) continue;
      yield {
        at,
        message: `No outcome hangs on “${title}”.`,
        why: 'Testing what no outcome hangs on costs the same and decides nothing.',
        remedy: 'Say which outcome hangs on it: `supports $outcome`.',
        rows: [12],
      };
    }
  },
  bad: [
    'assumption ‹pre-orders-help› "Pre-orders shorten the wait"',
    `
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
    experiment early-orders "Pre-orders, taken by phone" { tests pre-orders-help }
    assumption ‹pre-orders-help› "Pre-orders shorten the wait"
    `,
  ],
  good: `
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
    experiment early-orders "Pre-orders, taken by phone" { runs for 2 weeks }
    assumption pre-orders-help "Pre-orders shorten the wait" { tested by early-orders  supports faster }
  `,
});
