import { standardRungs } from '@charter/model/experiments.ts';
import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const ladderOrder = rule({
  code: 'ladder-order',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'A ladder goes up: paper before prototype, test before pilot.',
  why: 'The gate of a rung lets an experiment climb to the next one; in the wrong order it lets it fall.',
  source: 'Bounded risk: paper, prototype, test, pilot',
  remedy: 'Put the rungs in order, the lowest first.',
  rows: [61],
  *check(charter) {
    const ranks: readonly string[] = standardRungs;
    for (const { rungs } of charter.ladders) {
      const known = rungs.filter(({ id }) => ranks.includes(id));
      for (const [index, rung] of known.entries()) {
        const below = known[index - 1];
        if (below === undefined || ranks.indexOf(below.id) < ranks.indexOf(rung.id)) continue;
        yield {
          at: nameOf(rung),
          message: `The ladder climbs from \`${below.id}\` to \`${rung.id}\`, which is the smaller step.`,
          others: [{ message: 'The rung before it.', at: nameOf(below) }],
        };
      }
    }
  },
  bad: 'ladder { rung pilot gate "Steering agrees" rung ‹prototype› }',
  good: 'ladder { rung prototype gate "Steering agrees" rung pilot }',
});
