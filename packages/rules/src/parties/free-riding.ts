import { spanOf } from '@charter/model/origin.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const freeRiding = rule({
  code: 'free-riding',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'The least each partner puts in is said, or what follows when one stops doing its part, with the exit in the end.',
  why: 'Without a floor the partners who work carry the one who does not until they give up.',
  source: 'Free riders: a minimum contribution, the ladder when it is not met, then the exit',
  remedy:
    'Write in each partner `contributes at least 8 hours or "…"`, or `contingency free-riding { then "…" decided by $forum  ends in exit }`.',
  rows: [124],
  *check(charter) {
    const answers = charter.contingencies.filter(({ kind }) => kind === 'free-riding');
    for (const { endsInExit, without, origin } of answers) {
      if (endsInExit || isWaived(without, 'exit')) continue;
      yield {
        at: spanOf(origin, 'kind'),
        message: 'What is agreed against free riding never leads to the exit.',
        why: 'Without a way that ends somewhere, the partner who does not work has only to wait.',
        remedy: 'Add `ends in exit`, or say why not: `no exit because "…"`.',
      };
    }
    if (answers.length > 0 || charter.partners.some(({ minimumContributions }) => minimumContributions.length > 0)) return;
    if (isWaived(charter.without, 'free riding', 'minimum contribution', 'minimum contributions')) return;
    yield { at: headOf(charter), message: 'Nothing says the least each partner puts in, nor what follows when one stops doing its part.' };
  },
  bad: [
    'charter ‹shop› "A calmer shop" { partner riverside "Riverside" }',
    `
    forum steering "Steering" { }
    contingency ‹free-riding› { then "A month to make up the hours" decided by steering }
    `,
  ],
  good: [
    'partner riverside "Riverside" { contributes at least 8 hours or "Workshops move to the other house" }',
    `
    forum steering "Steering" { }
    contingency free-riding { then "A month to make up the hours" decided by steering  ends in exit }
    `,
  ],
});
