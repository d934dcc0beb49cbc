import { isWeighty } from '@charter/model/weight.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const preMortemMissing = rule({
  code: 'pre-mortem-missing',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The partners have asked themselves how it could fail.',
  why: 'Everybody at the table knows a reason why it could fail; only who is asked says it.',
  source: 'Bounded risk: a pre-mortem',
  remedy: 'Imagine it has failed and ask everybody why: `pre-mortem { found "The data came too late" }`, or write a `risk`.',
  rows: [64],
  *check(charter) {
    if (!isWeighty(charter)) return;
    const asked = [charter.preMortems, charter.risks, charter.scenarios].some((list) => list.length > 0);
    if (asked || isWaived(charter.without, 'pre-mortem', 'risk', 'risks')) return;
    yield { at: headOf(charter), message: `“${charter.title}” does not say how it could fail.` };
  },
  bad: 'charter ‹tours› "Harbour tours" { governance integrated we will "Sail every day" }',
  good: 'charter tours "Harbour tours" { governance integrated pre-mortem { found "It rained for a month" } }',
});
