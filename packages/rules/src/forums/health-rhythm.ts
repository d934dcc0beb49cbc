import { spanOf } from '@charter/model/origin.ts';
import { compareDurations } from '@charter/model/value/duration.ts';
import { rule } from '../engine/rule.ts';
import { everySo } from './words.ts';

export const healthRhythm = rule({
  code: 'health-rhythm',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The health of the partnership is looked at every month.',
  why: 'A quarter is long enough for a small hurt to become a position.',
  source: 'Conflict avoidance: a monthly health check whose amber and red are talked about',
  remedy: 'Hold it `monthly`; fifteen minutes are enough.',
  rows: [159],
  options: { days: 31 },
  *check({ forums, meetings }, { options }) {
    const schedules = [
      ...forums
        .filter(({ agenda }) => agenda.some(({ about }) => about === 'relationship'))
        .map(({ title, meets }) => ({ title, schedule: meets })),
      ...meetings
        .filter(
          ({ agenda, kind }) => kind === 'health-check' || kind === 'check-in' || agenda.some(({ about }) => about === 'relationship'),
        )
        .map(({ title, held }) => ({ title, schedule: held })),
    ].flatMap(({ title, schedule }) => (schedule?.cadence === undefined ? [] : [{ title, schedule, every: schedule.cadence.every }]));
    const month = { kind: 'duration', amount: String(options.days), unit: 'day' } as const;
    const [first, ...rest] = schedules;
    if (first === undefined || schedules.some(({ every }) => compareDurations(every, month) !== 1)) return;
    const fastest = rest.reduce((least, next) => (compareDurations(next.every, least.every) === -1 ? next : least), first);
    const message = `The partners ask how they get on only ${everySo(fastest.every)}, in “${fastest.title}”.`;
    yield { at: spanOf(fastest.schedule.origin, 'cadence'), message };
  },
  bad: `
    person ana "Ana"
    meeting pulse "Pulse" { kind health-check  held ‹quarterly› for 20 minutes  owner ana }
  `,
  good: `
    person ana "Ana"
    meeting pulse "Pulse" { kind health-check  held monthly for 20 minutes  owner ana }
  `,
});
