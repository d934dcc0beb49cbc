import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const meetingAgenda = rule({
  code: 'meeting-agenda',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Whatever is held regularly has an agenda.',
  why: 'A meeting without an agenda becomes a round of reports, and the first people stop coming.',
  source: 'Rhythm: every regular meeting has a length, an owner and an agenda',
  remedy: 'Write what is on it: `agenda "What the figures say" for 30 minutes about results`.',
  rows: [27],
  *check({ forums, meetings }) {
    const regular = [
      ...forums.filter(({ agenda, meets }) => meets?.cadence !== undefined && agenda.length === 0),
      ...meetings.filter(
        ({ agenda, asks, held, stages, kind, presenters, produces }) =>
          held?.cadence !== undefined &&
          agenda.length + asks.length + stages.length + produces.length === 0 &&
          presenters === undefined &&
          kind !== 'shadow-day',
      ),
    ];
    for (const event of regular) {
      if (!isWaived(event.without, 'agenda')) yield { at: nameOf(event), message: `“${event.title}” is held regularly and has no agenda.` };
    }
  },
  bad: `
    person ana "Ana"
    meeting ‹sync› "Weekly sync" { held weekly for 30 minutes  owner ana }
  `,
  good: `
    person ana "Ana"
    meeting sync "Weekly sync" { held weekly for 30 minutes  owner ana  agenda "What blocks us" }
  `,
});
