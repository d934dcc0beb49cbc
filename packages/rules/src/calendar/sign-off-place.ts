import { rule } from '../engine/rule.ts';

export const signOffPlace = rule({
  code: 'sign-off-place',
  topic: 'calendar',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'A sign-off with a date names the forum or meeting where it happens.',
  why: 'A signature that is collected by mail comes late, and nobody has looked at the thing together.',
  source: 'Clear roles: the demo where sign-off happens is in the calendar',
  remedy: 'Name where it happens: `signed off at demo by ana on 2026-03-27`.',
  rows: [35],
  *check({ deliverables }) {
    for (const { title, signOffs } of deliverables) {
      for (const { at, date, origin } of signOffs) {
        if (date === undefined || at !== undefined) continue;
        yield { at: origin, message: `“${title}” is signed off on ${date}, but at no meeting.` };
      }
    }
  },
  bad: `
    person ana "Ana"
    deliverable guide "Playbook" { ‹signed off by ana on 2026-03-27› }
  `,
  good: `
    person ana "Ana"
    meeting demo "Demo" { held weekly }
    deliverable guide "Playbook" { signed off at demo by ana on 2026-03-27 }
  `,
});
