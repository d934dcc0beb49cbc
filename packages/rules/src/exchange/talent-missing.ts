import { stretchOf } from '@charter/model/calendar.ts';
import type { Charter } from '@charter/model/charter.ts';
import { daysBetween } from '@charter/model/value/date.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const talentMissing = rule({
  code: 'talent-missing',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'A long partnership says what becomes of its people: recommendations, referrals, hiring.',
  why: 'After a year people know the other house; without a word on it, the first one who changes sides is taken for a theft.',
  source: 'Compounding: paths for alumni and talent',
  remedy: 'Write `talent { referrals "…"  hiring "Neither side hires from the other for a year" }`, or `no talent because "…"`.',
  rows: [80],
  options: { days: 364 },
  *check(charter, { options }) {
    const waived = isWaived(charter.without, 'talent', 'talent agreement', 'alumni', 'hiring');
    const hiring = charter.ventures.some(({ parts }) => parts.some(({ part }) => part === 'hiring'));
    const said = charter.talent !== undefined || hiring || charter.exit?.parts.some(({ part }) => part === 'people') === true;
    if (waived || said || daysOf(charter) < options.days) return;
    yield { at: headOf(charter), message: 'Nothing says what becomes of the people, or whether one partner may hire from another.' };
  },
  bad: `charter ‹pilot› "Pilot" { runs from 2026-01-12 for 18 months }`,
  good: `
    runs from 2026-01-12 for 18 months
    talent { hiring "Neither side hires from the other for a year" }
  `,
});

function daysOf({ term }: Charter): number {
  const stretch = stretchOf(term);
  return stretch === undefined ? 0 : daysBetween(stretch.from, stretch.to);
}
