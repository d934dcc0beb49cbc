import type { Forum, Meeting } from '@charter/model/forums.ts';
import { compareDurations } from '@charter/model/value/duration.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const rhythmOutlook = rule({
  code: 'rhythm-outlook',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'At least each quarter the partners look up from the daily work.',
  why: 'When the rhythm holds nothing but tasks, each side misses what changes in the other, and cooperation slides into mere coordination.',
  source: 'Rhythm: a quarterly business review, shared context and strategy',
  remedy:
    'Add one, `meeting outlook "Where each of us is heading" { kind context  held quarterly for 1 hour }`, or a topic `about strategy` in a forum.',
  rows: [73, 138, 148],
  options: { months: 3 },
  *check(charter, { options }) {
    const { forums, meetings, without } = charter;
    const meant = isWaived(without, 'business review', 'quarterly review', 'outlook');
    const seldom = { kind: 'duration', amount: String(options.months), unit: 'month' } as const;
    const looksUp = [...forums, ...meetings].some((event) => {
      const every = ('meets' in event ? event.meets : 'held' in event ? event.held : undefined)?.cadence?.every;
      return every !== undefined && compareDurations(every, seldom) !== 1 && isOutlook(event);
    });
    if (!meant && !looksUp)
      yield { at: headOf(charter), message: 'No regular meeting is about strategy, context or the business as a whole.' };
  },
  bad: `
    charter ‹er-waits› "Shorter waits" {
      person ana "Ana"
      forum ops "Operating team" { members ana  meets weekly  agenda "Tasks" about results }
    }
  `,
  good: `
    charter er-waits "Shorter waits" {
      person ana "Ana"
      forum ops "Operating team" { members ana  meets weekly  agenda "Tasks" about results, "What changes in either house" about context }
    }
  `,
});

const outlooks: ReadonlySet<string | undefined> = new Set(['strategy', 'context', 'business-review', 'planning']);

function isOutlook(event: Forum | Meeting): boolean {
  return ('kind' in event && outlooks.has(event.kind)) || event.agenda.some(({ about }) => about !== undefined && outlooks.has(about));
}
