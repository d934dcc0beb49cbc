import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const launchMissing = rule({
  code: 'launch-missing',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Before it starts, a partnership plans a day on which everybody hears why.',
  why: 'Most of the people who will do the work were not at the table when it was agreed.',
  source: 'Operating system: launch with the whole team, explain why, train',
  remedy: 'Plan one: `meeting start "Start together" { kind launch  held on $first-day for 2 hours }`.',
  rows: [170],
  options: { people: 6 },
  *check(charter, { options }) {
    const planned = charter.status === undefined || charter.status.status === 'draft' || charter.status.status === 'ratified';
    if (!planned || charter.people.length < options.people || charter.meetings.some(({ kind }) => kind === 'launch')) return;
    if (isWaived(charter.without, 'launch')) return;
    yield {
      at: headOf(charter),
      message: `${charter.people.length} people take part in “${charter.title}”, and on no day do they hear together why.`,
    };
  },
  bad: `charter ‹tours› "Harbour tours" {
    person a "A" person b "B" person c "C" person d "D" person e "E" person f "F"
    forum all "All" { members a, b, c, d, e, f }
  }`,
  good: `charter tours "Harbour tours" {
    person a "A" person b "B" person c "C" person d "D" person e "E" person f "F"
    meeting start "Start together" { kind launch  held on 2026-01-12 for 2 hours  attended by a, b, c, d, e, f }
  }`,
});
