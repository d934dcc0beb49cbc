import { lastDayOfTerm } from '@charter/model/term.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const termEnd = rule({
  code: 'term-end',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'hint' },
  summary: 'A charter says from when until when it runs, or when it is renewed.',
  why: 'Without an end nobody has to ask whether it is still worth it, and no deadline can be checked against it.',
  source: 'Shared vision: a time-box for the scope',
  remedy: 'Give the first day and the length: `runs from 2026-05-04 for 16 weeks`. A programme without an end needs a `renewal`.',
  rows: [15, 115],
  *check(charter) {
    const { term } = charter;
    if (isWaived(charter.without, 'end', 'term', 'end date')) return;
    if (term === undefined) yield { at: headOf(charter), message: `“${charter.title}” does not say from when until when it runs.` };
    else if (lastDayOfTerm(term) === undefined && charter.renewals.length === 0)
      yield { at: term.origin, message: `“${charter.title}” begins on ${term.from} and never ends, and no day is set for renewing it.` };
  },
  bad: '‹runs from 2026-05-04›',
  good: 'runs from 2026-05-04 for 16 weeks',
});
