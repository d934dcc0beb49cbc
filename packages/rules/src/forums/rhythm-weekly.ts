import { compareDurations } from '@charter/model/value/duration.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const rhythmWeekly = rule({
  code: 'rhythm-weekly',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The people who do the work meet every week.',
  why: 'What is not talked about within a week is repaired instead of avoided.',
  source: 'Rhythm: a weekly sync',
  remedy:
    'Add one: `meeting sync "Weekly sync" { kind sync  held weekly for 30 minutes }`, or say why not: `no weekly meeting because "…"`.',
  rows: [73, 148],
  options: { days: 7 },
  *check(charter, { options }) {
    const { forums, meetings, without } = charter;
    const schedules = [...forums.map(({ meets }) => meets), ...meetings.map(({ held }) => held)];
    const periods = schedules.flatMap((schedule) => schedule?.cadence?.every ?? []);
    const often = { kind: 'duration', amount: String(options.days), unit: 'day' } as const;
    if (periods.some((every) => compareDurations(every, often) !== 1) || isWaived(without, 'weekly meeting', 'weekly sync')) return;
    yield { at: headOf(charter), message: 'Nothing in this charter brings people together every week.' };
  },
  bad: `
    charter ‹er-waits› "Shorter waits" {
      person ana "Ana"
      forum steering "Steering committee" { members ana  meets monthly }
    }
  `,
  good: `
    charter er-waits "Shorter waits" {
      person ana "Ana"
      forum steering "Steering committee" { members ana  meets monthly }
      meeting sync "Weekly sync" { kind sync  held weekly for 30 minutes }
    }
  `,
});
