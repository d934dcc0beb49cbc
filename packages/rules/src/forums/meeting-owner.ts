import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const meetingOwner = rule({
  code: 'meeting-owner',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every meeting has an owner.',
  why: 'A meeting that nobody prepares is held out of habit, and cancelled the same way.',
  source: 'Rhythm: every regular meeting has an owner',
  remedy: 'Name who prepares it: `owner ana`.',
  rows: [27],
  *check({ meetings }) {
    for (const meeting of meetings) {
      if (meeting.owner === undefined && !isWaived(meeting.without, 'owner')) {
        yield { at: nameOf(meeting), message: `Nobody owns the meeting “${meeting.title}”.` };
      }
    }
  },
  bad: `
    person ana "Ana"
    meeting ‹demo› "Weekly demo" { kind demo  held weekly for 30 minutes  agenda "What works" }
  `,
  good: `
    person ana "Ana"
    meeting demo "Weekly demo" { kind demo  held weekly for 30 minutes  agenda "What works"  owner ana }
  `,
});
