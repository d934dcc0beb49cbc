import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const checkInAgenda = rule({
  code: 'check-in-agenda',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A check-in is about the relationship, not about tasks.',
  why: 'Tasks fill every minute they are given; what lies between the people waits for a minute of its own.',
  source: 'Trust account: the check-in has an item on the relationship',
  remedy: 'Add a topic for it: `agenda "What did you not say?" for 15 minutes about relationship`.',
  rows: [106],
  *check({ meetings }) {
    for (const meeting of meetings) {
      if ((meeting.kind !== 'check-in' && meeting.kind !== 'health-check') || meeting.agenda.length === 0 || meeting.asks.length > 0)
        continue;
      // A topic that does not say what it is about may well be about the relationship.
      if (meeting.agenda.some(({ about }) => about === undefined || about === 'relationship')) continue;
      yield { at: nameOf(meeting), message: `“${meeting.title}” is a check-in, and all on its agenda is about tasks.` };
    }
  },
  bad: `
    person ana "Ana"
    meeting ‹pulse› "Pulse" { kind check-in  held monthly  owner ana  agenda "The figures" about results, "The risks" about risks }
  `,
  good: `
    person ana "Ana"
    meeting pulse "Pulse" { kind check-in  held monthly  owner ana  agenda "The figures" about results, "Between us" about relationship }
  `,
});
