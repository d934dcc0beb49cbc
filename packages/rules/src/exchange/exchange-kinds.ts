import { rule } from '../engine/rule.ts';

export const exchangeKinds = rule({
  code: 'exchange-kinds',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Exchanges say whether they give access, credit or a share of what is gained.',
  why: 'Whoever sees that access is answered with access and effort with credit can tell whether the deal is fair.',
  source: 'Complementary strengths: access for access, credit for contribution, upside for outcome',
  remedy:
    'Put `access`, `credit` or `upside` in front: `exchange access "Live data" from $partner for credit "Our name on it" from $other-partner`.',
  rows: [44],
  *check({ exchanges }) {
    const [first] = exchanges;
    const named = exchanges.some(({ left, right }) => left.kind !== undefined || right.kind !== undefined);
    if (first === undefined || named) return;
    yield { at: first.origin, message: 'None of the exchanges says whether it is about access, credit or a share of what is gained.' };
  },
  bad: `
    partner shop "Corner Shop"
    partner lab "Lab"
    ‹exchange "Live data" from shop for "The model" from lab›
    exchange "A room" from shop for "A desk" from lab
  `,
  good: `
    partner shop "Corner Shop"
    partner lab "Lab"
    exchange access "Live data" from shop for "The model" from lab
    exchange "A room" from shop for "A desk" from lab
  `,
});
