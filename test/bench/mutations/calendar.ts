import type { Schedule } from '@charter/language/generated/ast.ts';
import type { Mutation } from './damage.ts';
import { shifted, toSaturday } from './dates.ts';
import { type Example, headOf, nodes, valuesOf, whole } from './example.ts';
import { changed, only, together, withoutEach } from './ways.ts';

const dateOf = (text: string, days: number): string => shifted(text, days);
const late = '2031-01-06';

/** Days that cannot be, or pass unseen. */
export const calendar: readonly Mutation[] = [
  { name: 'deliverable due after the end', codes: ['date-outside-term'], damages: changed('Deliverable', 'dates', late) },
  { name: 'milestone due before the start', codes: ['date-outside-term'], damages: changed('Milestone', 'dates', '2021-01-05') },
  { name: 'outcome due after the end', codes: ['date-outside-term'], damages: changed('Target', 'date', late) },
  { name: 'renewal after the end', codes: ['renewal-dates'], damages: changed('Renewal', 'date', late) },
  { name: 'notice before renewal too long to give', codes: ['renewal-dates'], damages: changed('Renewal', 'notices', '900 days') },
  {
    name: 'last day for notice passed',
    codes: ['renewal-notice-passed'],
    asOf: '2026-06-01',
    damages: (example) =>
      changed('Renewal', 'date', '2026-06-10', {
        where: ({ notices }) => notices.length > 0,
        at: (node) => [...valuesOf(node, 'notices'), ...valuesOf(node, 'date')],
      })(example),
  },
  {
    name: 'sign-off on a day nobody meets',
    codes: ['sign-off-place'],
    damages: changed('SignOff', 'date', (old) => dateOf(old, old.endsWith('5') ? 3 : 1), { where: ({ meeting }) => meeting !== undefined }),
  },
  {
    name: 'sign-off without a place',
    codes: ['sign-off-place'],
    damages: (example) =>
      nodes(example, 'SignOff')
        .filter(({ date, meeting }) => date !== undefined && meeting !== undefined)
        .map((node) => ({ edits: [{ ...whole(node), text: `‹signed off on ${node.date}›` }], places: [] })),
  },
  { name: 'meeting moved to a Saturday', codes: ['weekend'], damages: changed('Schedule', 'date', (old) => dateOf(old, toSaturday(old))) },
  {
    name: 'first meeting on a Saturday',
    codes: ['weekend'],
    damages: changed('Schedule', 'first', (old) => dateOf(old, toSaturday(old))),
  },
  {
    name: 'ended and still called active',
    codes: ['term-over'],
    asOf: '2026-06-01',
    damages: (example) => {
      const [status] = nodes(example, 'Status').filter((node) => node.status === 'active');
      const [term] = nodes(example, 'Term').filter(({ $container, from }) => $container?.$type === 'CharterBlock' && from < '2026-05-15');
      const renewed = nodes(example, 'Reviewed').some(({ kind }) => kind === 'renewal');
      if (status === undefined || term === undefined || renewed) return [];
      return [{ edits: [{ ...whole(term), text: 'runs from 2026-01-05 to 2026-05-22' }], places: [whole(status)] }];
    },
  },
  {
    name: 'deliverable never delivered',
    codes: ['deadline-overdue'],
    asOf: '2026-08-10',
    damages: (example) =>
      withoutEach('LogEntry', {
        where: ({ event, date }) =>
          date < '2026-07-20' &&
          runsOn(example, '2026-08-10') &&
          event.$type === 'Delivered' &&
          find(example, event.deliverable.$refText) !== undefined,
        at: ({ event }) => (event.$type === 'Delivered' ? find(example, event.deliverable.$refText) : undefined),
      })(example),
  },
  {
    name: 'review never held',
    codes: ['review-overdue'],
    asOf: '2026-10-01',
    damages: (example) =>
      withoutEach('LogEntry', {
        where: ({ event }) =>
          event.$type === 'Reviewed' &&
          runsOn(example, '2026-10-01') &&
          nodes(example, 'Review').some(({ kind }) => kind === event.kind && kind !== 'relationship'),
        at: (entry) =>
          nodes(example, 'Review')
            .filter(({ kind }) => entry.event.$type === 'Reviewed' && kind === entry.event.kind)
            .map(whole),
      })(example),
  },
  {
    name: 'decision never looked at again',
    codes: ['review-overdue'],
    asOf: '2026-06-01',
    damages: (example) =>
      runsOn(example, '2026-06-01')
        ? nodes(example, 'Log').flatMap((log) => {
            const last = log.entries.findLast(
              ({ event, date }) => event.$type === 'DecisionRecord' && event.reviews.length > 0 && date < '2026-05-01',
            );
            const [review] = last === undefined ? [] : valuesOf(last.event, 'reviews');
            if (last === undefined || review === undefined) return [];
            const later = log.entries.filter(({ date }) => date > last.date);
            const edits = [{ ...review, text: shifted(last.date, 3) }, ...later.map((entry) => ({ ...whole(entry), text: '' }))];
            return [{ edits, places: [review] }];
          })
        : [],
  },
  {
    name: 'log that stops',
    codes: ['log-stale'],
    asOf: '2026-06-01',
    damages: (example) =>
      nodes(example, 'Log').flatMap((log) => {
        if (!runsOn(example, '2026-06-01')) return [];
        const gone = log.entries.filter(({ date }) => date > '2026-03-01');
        const last = log.entries.filter(({ date }) => date <= '2026-03-01').at(-1);
        if (gone.length === 0 || last === undefined || !gone.some(({ date }) => date < '2026-06-01')) return [];
        return [{ edits: gone.map((entry) => ({ ...whole(entry), text: '' })), places: [whole(last)] }];
      }),
  },
  {
    name: 'issue open after its day',
    codes: ['deadline-overdue'],
    asOf: '2026-06-01',
    damages: (example) =>
      nodes(example, 'Issue').flatMap((issue) => {
        const closed = nodes(example, 'LogEntry').filter(({ event }) => event.$type === 'Closed' && event.subject.$refText === issue.name);
        const edits = [...issue.closed, ...closed].map((node) => ({ ...whole(node), text: '' }));
        return edits.length === 0 || !runsOn(example, '2026-06-01') ? [] : [{ edits, places: valuesOf(issue, 'dates') }];
      }),
  },
  {
    name: 'measure no longer taken',
    codes: ['measurement-overdue'],
    asOf: '2026-08-03',
    damages: (example) =>
      nodes(example, 'Metric').flatMap((metric) => {
        const taken = nodes(example, 'LogEntry').filter(
          ({ event, date }) => event.$type === 'Measured' && event.metric.$refText === metric.name && date < '2026-08-03',
        );
        const isTarget = nodes(example, 'Target').some((target) => target.metric.$refText === metric.name);
        const isDaily = metric.measurings.some(({ cadence }) => cadence.word === 'daily');
        if (!isTarget || isDaily || !runsOn(example, '2026-08-03')) return [];
        const [measured] = metric.measurings;
        if (taken.length === 0 || measured === undefined) return [];
        return [{ edits: taken.map((entry) => ({ ...whole(entry), text: '' })), places: [whole(measured), headOf(example, metric)] }];
      }),
  },
  {
    name: 'interests looked at too rarely',
    codes: ['realignment'],
    damages: changed('Review', 'cadence', 'every 24 months', { where: ({ kind }) => kind === 'realignment' }),
  },
  {
    name: 'fast market, slow realignment',
    codes: ['realignment'],
    damages: only(
      (example) => nodes(example, 'Market').some(({ pace }) => pace === 'fast'),
      changed('Review', 'cadence', 'every 6 months', { where: ({ kind }) => kind === 'realignment' }),
    ),
  },
  {
    name: 'fast market, slow exit',
    codes: ['market-fast'],
    damages: only((example) => nodes(example, 'Market').some(({ pace }) => pace === 'fast'), changed('Exit', 'notices', '90 days')),
  },
  {
    name: 'everything due on one day',
    codes: ['deadline-copied'],
    damages: (example) => {
      const way = (type: 'Deliverable' | 'Risk' | 'Playbook' | 'LearningGoal' | 'Milestone') =>
        changed(type, 'dates', '2026-06-26')(example);
      const all = [way('Deliverable'), way('Risk'), way('Playbook'), way('LearningGoal'), way('Milestone')].filter(
        (list) => list.length > 0,
      );
      const damages = all.flat();
      if (all.length < 3 || damages.length < 5) return [];
      return [{ edits: damages.flatMap(({ edits }) => edits), places: damages.flatMap(({ places }) => places) }];
    },
  },
  {
    name: 'notice longer than the charter',
    codes: ['exit-notice'],
    damages: changed('Exit', 'notices', '1200 days'),
  },
  {
    name: 'forum that begins late',
    codes: ['forum-rhythm'],
    damages: changed('Schedule', 'first', (old) => dateOf(old, 98), { where: (node) => node.$container?.$type === 'Forum' }),
  },
  {
    name: 'first check-in after months',
    codes: ['relationship-talk'],
    damages: (example) => {
      const asks = (schedule: Schedule): boolean => {
        const it = schedule.$container;
        if (it.$type !== 'Meeting' && it.$type !== 'Forum') return false;
        const isCheck = it.$type === 'Meeting' && it.kinds.some((kind) => kind === 'check-in' || kind === 'health-check');
        return isCheck || it.agenda.some(({ aspect }) => aspect === 'relationship');
      };
      const talks = nodes(example, 'Schedule').filter(asks);
      const term = nodes(example, 'Term').find(({ $container }) => $container?.$type === 'CharterBlock');
      if (term === undefined || talks.length === 0) return [];
      const day = shifted(term.from, 63);
      const edits = talks.map((node) => ({
        ...whole(node),
        text: `${node.$container.$type === 'Forum' ? 'meets' : 'held'} monthly from ${day}`,
      }));
      const reviews = nodes(example, 'Review').filter(({ kind }) => kind === 'relationship');
      return [{ edits: [...edits, ...reviews.map((node) => ({ ...whole(node), text: '' }))], places: talks.map(whole) }];
    },
  },
  {
    name: 'rights agreed after the first experiment',
    codes: ['terms-late'],
    damages: changed('IpModel', 'date', (old) => dateOf(old, 300)),
  },
  {
    name: 'terms agreed after the start',
    codes: ['terms-late'],
    damages: changed('CommercialTerms', 'date', (old) => dateOf(old, 300)),
  },
  {
    name: 'swapped dates: win after the target',
    codes: ['win-strength', 'win-strength', 'date-outside-term'],
    damages: changed('WinTest', 'date', (old) => dateOf(old, 400)),
  },
  {
    name: 'renewal too late to give notice in a fast market',
    codes: ['renewal-dates'],
    damages: together(changed('Renewal', 'notices', '1 day'), changed('Renewal', 'date', late)),
  },
];

function find(example: Parameters<typeof nodes>[0], name: string) {
  for (const type of ['Deliverable', 'Milestone'] as const) {
    const node = nodes(example, type).find((one) => one.name === name);
    const [date] = node === undefined ? [] : valuesOf(node, 'dates');
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Whether a charter has begun and not ended on a day, as far as its dates say. */
function runsOn(example: Example, day: string): boolean {
  const term = nodes(example, 'Term').find(({ $container }) => $container?.$type === 'CharterBlock');
  const active = nodes(example, 'Status').some(({ status }) => status === 'active');
  const weeks = { days: 1, weeks: 7, week: 7, months: 30, month: 30, year: 365, years: 365 }[term?.length?.unit ?? ''] ?? 1;
  const end = term?.to ?? (term?.length === undefined ? '9999' : shifted(term.from, Number(term.length.amount) * weeks - 3));
  return active && term !== undefined && term.from < day && day < end;
}
