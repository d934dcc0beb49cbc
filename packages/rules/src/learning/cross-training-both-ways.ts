import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const crossTrainingBothWays = rule({
  code: 'cross-training-both-ways',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Where partners train each other, nobody only teaches and nobody only learns.',
  why: 'A partner that is only taught becomes a customer; one that only teaches learns nothing of what the other knows.',
  source: 'Complementary strengths: cross-training in both directions',
  remedy: 'Ask what the others could teach: `cross-training "A shift at the line" from … to … monthly`.',
  rows: [47],
  *check(charter) {
    const [first] = charter.crossTrainings;
    if (first === undefined || isWaived(charter.without, 'cross-training')) return;
    const teachers = new Set(charter.crossTrainings.map(({ from }) => from));
    if (charter.crossTrainings.some(({ to }) => teachers.has(to))) return;
    const who = membership(charter);
    const names = [...teachers].map((partner) => who.title(partner));
    const message = `Only ${listed(names)} ${names.length === 1 ? 'teaches' : 'teach'}, and nobody teaches them.`;
    yield { at: spanOf(first.origin, 'text'), message };
  },
  bad: `
    partner plant "Plant"
    partner loom "Loomwright"
    cross-training ‹"Reading a model's mistakes"› from loom to plant monthly
  `,
  good: `
    partner plant "Plant"
    partner loom "Loomwright"
    cross-training "Reading a model's mistakes" from loom to plant monthly
    cross-training "A shift at the line" from plant to loom every 6 weeks
  `,
});
