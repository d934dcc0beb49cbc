import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const termsLate = rule({
  code: 'terms-late',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Commercial terms are agreed before the work begins.',
  why: 'Once the work has begun, whoever needs it more has the weaker hand.',
  source: 'Complementary strengths: terms up front',
  remedy: 'Agree the terms first, or let the charter begin later.',
  rows: [46],
  *check({ commercialTerms, term }) {
    if (term === undefined) return;
    for (const { agreedOn, origin } of commercialTerms) {
      if (agreedOn === undefined || agreedOn <= term.from) continue;
      yield {
        at: spanOf(origin, 'date'),
        message: `The terms are agreed on ${agreedOn}, but the work begins on ${term.from}.`,
        others: [{ message: 'The work begins here.', at: spanOf(term.origin, 'from') }],
      };
    }
  },
  bad: `
    runs from 2026-01-12 to 2026-12-18
    terms "Each pays its own people" agreed on ‹2026-02-02›
  `,
  good: `
    runs from 2026-01-12 to 2026-12-18
    terms "Each pays its own people" agreed on 2026-01-09
  `,
});
