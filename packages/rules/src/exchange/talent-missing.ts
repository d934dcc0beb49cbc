import { stretchOf } from '@charter/model/calendar.ts';
import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { daysBetween } from '@charter/model/value/date.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const talentMissing = rule({
  code: 'talent-missing',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'A long partnership, or one with a team of its own, says what becomes of its people and who may hire whom.',
  why: 'After a year people know the other house; without a word on it, the first one who changes sides is taken for a theft.',
  source: 'Compounding: paths for alumni and talent; the partnership operating system: joint venture, light',
  remedy: 'Write `talent { referrals "…"  hiring "Neither side hires from the other for a year" }`, or `no talent because "…"`.',
  rows: [80, 162],
  options: { days: 364 },
  *check(charter, { options }) {
    const { exit, talent, ventures, without } = charter;
    const saidForPeople = exit?.parts.some(({ part }) => part === 'people') === true;
    if (isWaived(without, 'talent', 'talent agreement', 'hiring') || saidForPeople) return;
    const hiring = talent?.paths.some(({ kind }) => kind === 'hiring') === true;
    for (const { title, parts, without, origin } of hiring ? [] : ventures) {
      if (parts.some(({ part }) => part === 'hiring') || isWaived(without, 'hiring')) continue;
      yield {
        at: spanOf(origin, 'title'),
        message: `Nothing says whether the parents may hire from “${title}”, or it from them.`,
        why: 'A team of both houses is where each of them finds the people it would like to have.',
        remedy: 'Write it where the venture is: `hiring "Nobody is hired away for a year"`.',
      };
    }
    if (talent !== undefined || ventures.length > 0 || isWaived(without, 'alumni') || daysOf(charter) < options.days) return;
    const message = 'Nothing says what becomes of the people, or whether one partner may hire from another.';
    yield { at: headOf(charter), message, rows: [80] };
  },
  bad: ['charter ‹pilot› "Pilot" { runs from 2026-01-12 for 18 months }', 'venture ‹"Harbour Tours"› { team "Four people" }'],
  good: [
    'runs from 2026-01-12 for 18 months  talent { hiring "Neither side hires from the other for a year" }',
    'venture "Harbour Tours" { team "Four people"  hiring "Nobody is hired away for a year" }',
  ],
});

function daysOf({ term }: Charter): number {
  const stretch = stretchOf(term);
  return stretch === undefined ? 0 : daysBetween(stretch.from, stretch.to);
}
