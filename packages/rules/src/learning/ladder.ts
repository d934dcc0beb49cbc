import { standardRungs } from '@charter/model/experiments.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const ladder = rule({
  code: 'ladder',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'error', 'joint-venture': 'error' },
  summary: 'A ladder of experiments goes up, and every rung but the last says what lets one climb to the next.',
  why: 'Without a gate an experiment climbs because somebody likes it; in the wrong order a gate lets it fall.',
  source: 'Bounded risk: paper, prototype, test, pilot, each with its budget and gate',
  remedy: 'Put the rungs in order, the lowest first, and say what has to be shown on each: `gate "Two weeks without a safety report"`.',
  rows: [61],
  *check({ ladders, without }) {
    const ranks: readonly string[] = standardRungs;
    for (const { rungs } of ladders) {
      for (const rung of rungs.slice(0, -1)) {
        if (rung.gates.length > 0 || rung.without.some(({ what }) => what.startsWith('gate')) || isWaived(without, 'gate', 'gates'))
          continue;
        yield {
          at: nameOf(rung),
          message: `Nothing says when an experiment may leave the rung “${rung.title}”.`,
          remedy: 'Add what has to be shown: `gate "Two weeks without a safety report"`.',
        };
      }
      const known = rungs.filter(({ id }) => ranks.includes(id));
      for (const [index, rung] of known.entries()) {
        const below = known[index - 1];
        if (below === undefined || ranks.indexOf(below.id) < ranks.indexOf(rung.id)) continue;
        yield {
          at: nameOf(rung),
          message: `The ladder climbs from \`${below.id}\` to \`${rung.id}\`, which is the smaller step.`,
          remedy: 'Put the rungs in order, the lowest first.',
          others: [{ message: 'The rung before it.', at: nameOf(below) }],
        };
      }
    }
  },
  bad: ['ladder { rung pilot gate "Steering agrees" rung ‹prototype› }', 'ladder { rung ‹trial› budget 5k EUR rung shop }'],
  good: 'ladder { rung prototype gate "Steering agrees" rung pilot }',
});
