import { spanOf } from '@charter/model/origin.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { rule } from '../engine/rule.ts';

export const renewalAfterEnd = rule({
  code: 'renewal-after-end',
  topic: 'calendar',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'The renewal comes before the end.',
  why: 'After the end there is nothing left to renew, and nobody left who has to come.',
  source: 'Compounding: a checkpoint for renewal',
  remedy: 'Set the renewal on a day before the end, with time left to prepare what follows.',
  rows: [77],
  *check({ term, renewals }) {
    const end = term && lastDayOfTerm(term);
    if (term === undefined || end === undefined) return;
    for (const { date, origin } of renewals) {
      if (date === undefined || date <= end) continue;
      yield {
        at: spanOf(origin, 'date'),
        message: `The renewal is set for ${date}, but the charter ends on ${end}.`,
        others: [{ message: 'The end is set here.', at: spanOf(term.origin, term.to === undefined ? 'length' : 'to') }],
      };
    }
  },
  bad: `
    runs from 2026-01-12 to 2026-06-26
    renewal on ‹2026-06-29› { stop otherwise }
  `,
  good: `
    runs from 2026-01-12 to 2026-06-26
    renewal on 2026-05-29 { stop otherwise }
  `,
});
