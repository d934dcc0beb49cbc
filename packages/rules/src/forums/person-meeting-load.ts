import { meetingLoad } from '@charter/model/meeting-load.ts';
import { compareDecimals, divideDecimals } from '@charter/model/value/decimal.ts';
import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const personMeetingLoad = rule({
  code: 'person-meeting-load',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Nobody spends more of a month in meetings than is good for the work.',
  why: 'A rhythm that eats the week is kept for a month and then quietly dropped.',
  source: 'Rhythm: a cadence that you can keep',
  remedy: 'Meet less often or shorter, or send somebody else; where time is set aside, write it: `capacity 8 hours weekly`.',
  rows: [27],
  options: { mostHours: 24 },
  *check(charter, { options }) {
    const loads = meetingLoad(charter);
    for (const person of charter.people) {
      const hours = loads.get(person.id);
      // What somebody has set aside is a better measure, and another rule takes it.
      if (hours === undefined || person.capacities.length > 0 || compareDecimals(hours, String(options.mostHours)) <= 0) continue;
      const rounded = divideDecimals(hours, '1', 'floor').split('.')[0];
      const message = `${person.title} would sit in the meetings of this charter for ${rounded} hours a month; more than ${options.mostHours} is hard to keep up.`;
      yield { at: nameOf(person), message };
    }
  },
  bad: `
    person ‹ana› "Ana Ruiz"
    forum daily "Morning call" { members ana  meets daily for 60 minutes }
  `,
  good: `
    person ana "Ana Ruiz"
    forum daily "Morning call" { members ana  meets daily for 15 minutes }
  `,
});
