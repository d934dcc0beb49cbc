import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const parts = {
  owner: 'no owner',
  budget: 'no budget',
} as const;

export const experimentParts = rule({
  code: 'experiment-parts',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every experiment has an owner and a budget.',
  why: 'A try without an owner is not begun, and one without a budget is not stopped.',
  source: 'Bounded risk: low-cost experiments with a budget',
  remedy: 'Write who runs it and what it may cost: `owner ben  budget 5k EUR`, or `no budget because "…"`.',
  rows: [7, 13],
  options: { parts: ['owner', 'budget'] },
  *check(charter, { options }) {
    for (const experiment of charter.experiments) {
      const missing = (Object.keys(parts) as (keyof typeof parts)[]).filter(
        (part) => options.parts.includes(part) && experiment[part] === undefined && !isWaived(experiment.without, part),
      );
      if (missing.length === 0 || experiment.results.length > 0) continue;
      yield {
        at: nameOf(experiment),
        message: `The experiment “${experiment.title}” has ${listed(missing.map((part) => parts[part]))}.`,
      };
    }
  },
  bad: `
    person ben "Ben"
    experiment ‹calm-room› "A calm waiting room" { owner ben  runs for 10 days }
  `,
  good: `
    person ben "Ben"
    experiment calm-room "A calm waiting room" { owner ben  runs for 10 days  budget 2k EUR }
  `,
});
