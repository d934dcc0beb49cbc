import type { Mutation } from './damage.ts';
import { shifted, toSaturday } from './dates.ts';
import { around, headOf, nodes, valuesOf, whole } from './example.ts';
import { changed, only, together, without, withoutEach } from './ways.ts';

const dateOf = (text: string, days: number): string => shifted(text, days);
const late = '2031-01-06';

/** Days that cannot be, or pass unseen. */
export const calendar: readonly Mutation[] = [
  { name: 'deliverable due after the end', codes: ['date-outside-term'], damages: changed('Deliverable', 'dates', late) },
  { name: 'milestone due before the start', codes: ['date-outside-term'], damages: changed('Milestone', 'dates', '2021-01-05') },
  { name: 'outcome due after the end', codes: ['date-outside-term'], damages: changed('Target', 'date', late) },
  { name: 'renewal after the end', codes: ['renewal-after-end'], damages: changed('Renewal', 'date', late) },
  { name: 'notice before renewal too long to give', codes: ['renewal-notice'], damages: changed('Renewal', 'notices', '900 days') },
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
    codes: ['sign-off-calendar'],
    damages: changed('SignOff', 'date', (old) => dateOf(old, old.endsWith('5') ? 3 : 1), { where: ({ meeting }) => meeting !== undefined }),
  },
  {
    name: 'sign-off without a place',
    codes: ['sign-off-place'],
    damages: without('SignOff', 'meeting', { where: ({ date }) => date !== undefined }),
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
      const status = nodes(example, 'Status').find((node) => node.status === 'active');
      if (status === undefined) return [];
      const at = (): ReturnType<typeof whole> => whole(status);
      const where = (node: { $container?: { $type: string } | undefined; from: string }) =>
        node.$container?.$type === 'CharterBlock' && node.from < '2026-05-15';
      return [
        ...changed('Term', 'to', '2026-05-22', { where, at })(example),
        ...changed('Term', 'length', '1 week', { where, at })(example),
      ];
    },
  },
  {
    name: 'deliverable never delivered',
    codes: ['deadline-overdue'],
    asOf: '2026-12-01',
    damages: (example) =>
      withoutEach('LogEntry', {
        where: ({ event }) => event.$type === 'Delivered' && find(example, event.deliverable.$refText) !== undefined,
        at: ({ event }) => (event.$type === 'Delivered' ? find(example, event.deliverable.$refText) : undefined),
      })(example),
  },
  {
    name: 'review never held',
    codes: ['review-overdue'],
    asOf: '2026-08-03',
    damages: withoutEach('LogEntry', {
      where: ({ event }) => event.$type === 'Reviewed',
      at: (entry, example) =>
        nodes(example, 'Review')
          .filter(({ kind }) => entry.event.$type === 'Reviewed' && kind === entry.event.kind)
          .map(whole),
    }),
  },
  {
    name: 'decision never looked at again',
    codes: ['record-review-overdue'],
    asOf: '2027-02-01',
    damages: changed('DecisionRecord', 'reviews', (_, node) => {
      const date = around(node, 'LogEntry')?.date;
      return date === undefined ? undefined : shifted(date, 1);
    }),
  },
  {
    name: 'log that stops',
    codes: ['log-stale'],
    asOf: '2026-06-01',
    damages: (example) =>
      nodes(example, 'Log').flatMap((log) => {
        const gone = log.entries.filter(({ date }) => date > '2026-03-01');
        const last = log.entries.filter(({ date }) => date <= '2026-03-01').at(-1);
        if (gone.length === 0 || last === undefined || !gone.some(({ date }) => date < '2026-06-01')) return [];
        return [{ edits: gone.map((entry) => ({ ...whole(entry), text: '' })), places: [whole(last)] }];
      }),
  },
  {
    name: 'issue open after its day',
    codes: ['issue-overdue'],
    asOf: '2026-12-01',
    damages: without('Issue', 'closed', { at: (node) => valuesOf(node, 'dates') }),
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
        const [measured] = metric.measurings;
        if (taken.length === 0 || measured === undefined) return [];
        return [{ edits: taken.map((entry) => ({ ...whole(entry), text: '' })), places: [whole(measured), headOf(example, metric)] }];
      }),
  },
  {
    name: 'interests looked at too rarely',
    codes: ['realignment-gap'],
    damages: changed('Review', 'cadence', 'every 24 months', { where: ({ kind }) => kind === 'realignment' }),
  },
  {
    name: 'fast market, slow realignment',
    codes: ['realignment-gap'],
    damages: only(
      (example) => nodes(example, 'Market').some(({ pace }) => pace === 'fast'),
      changed('Review', 'cadence', 'every 6 months', { where: ({ kind }) => kind === 'realignment' }),
    ),
  },
  {
    name: 'fast market, slow exit',
    codes: ['market-exit'],
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
    codes: ['exit-notice-term'],
    damages: changed('Exit', 'notices', '1200 days'),
  },
  {
    name: 'forum that begins late',
    codes: ['forum-late-start'],
    damages: changed('Schedule', 'first', (old) => dateOf(old, 98), { where: (node) => node.$container?.$type === 'Forum' }),
  },
  {
    name: 'first check-in after months',
    codes: ['relationship-early'],
    damages: (example) => {
      const talks = nodes(example, 'Schedule').filter(
        ({ $container, first, date }) => (first ?? date) !== undefined && $container !== undefined,
      );
      const about = talks.filter(
        ({ $container: it }) =>
          (it.$type === 'Meeting' || it.$type === 'Forum') &&
          (nodes(it, 'AgendaItem').some(({ aspect }) => aspect === 'relationship') ||
            (it.$type === 'Meeting' && it.kinds.some((kind) => ['check-in', 'health-check', 'retro', 'survey'].includes(kind)))),
      );
      const damages = about.flatMap((node) => [
        ...changed('Schedule', 'first', (old) => dateOf(old, 140), { where: (one) => one === node })(example),
        ...changed('Schedule', 'date', (old) => dateOf(old, 140), { where: (one) => one === node })(example),
      ]);
      if (damages.length === 0) return [];
      return [{ edits: damages.flatMap(({ edits }) => edits), places: damages.flatMap(({ places }) => places) }];
    },
  },
  {
    name: 'rights agreed after the first experiment',
    codes: ['ip-late'],
    damages: changed('IpModel', 'date', (old) => dateOf(old, 300)),
  },
  {
    name: 'terms agreed after the start',
    codes: ['terms-late'],
    damages: changed('CommercialTerms', 'date', (old) => dateOf(old, 300)),
  },
  {
    name: 'swapped dates: win after the target',
    codes: ['win-late', 'win-strength', 'date-outside-term'],
    damages: changed('WinTest', 'date', (old) => dateOf(old, 400)),
  },
  {
    name: 'renewal too late to give notice in a fast market',
    codes: ['renewal-after-end'],
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
