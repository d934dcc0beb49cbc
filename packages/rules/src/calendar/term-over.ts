import { spanOf } from '@charter/model/origin.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { daysBetween } from '@charter/model/value/date.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';

export const termOver = rule({
  code: 'term-over',
  topic: 'calendar',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A charter that has run out does not call itself active.',
  why: 'Partners who go on working after the end have agreed on nothing.',
  source: 'Compounding: continue, scale or stop',
  remedy: 'Write `status ended since …`, or let it run longer by a renewal.',
  rows: [77],
  needsAsOf: true,
  *check({ term, status, log }, { asOf }) {
    const end = term && lastDayOfTerm(term);
    const renewed = log.some(({ event }) => event.kind === 'reviewed' && event.review === 'renewal');
    if (asOf === undefined || end === undefined || status?.status !== 'active' || renewed || end >= asOf) return;
    const at = spanOf(status.origin, 'status');
    yield {
      at,
      message: `The charter ended ${counted(daysBetween(end, asOf), 'day', 'days')} ago and still calls itself active.`,
      fix: { title: 'Call it ended', edits: [{ at, text: 'ended' }] },
    };
  },
  bad: `runs from 2026-01-12 to 2026-05-22  status ‹active›`,
  good: `runs from 2026-01-12 to 2026-05-22  status ended`,
});
