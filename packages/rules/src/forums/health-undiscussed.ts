import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const healthUndiscussed = rule({
  code: 'health-undiscussed',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'An amber or red state of the partnership is talked about.',
  why: 'A warning light that nobody talks about teaches everybody to stop switching it on.',
  source: 'Conflict avoidance: amber and red have to be discussed',
  remedy: 'Write what the partners said to each other: `discussed "…"`.',
  rows: [159],
  *check({ log }) {
    for (const { date, event } of log) {
      if (event.kind !== 'health' || event.colour === 'green' || event.discussed !== undefined) continue;
      yield {
        at: spanOf(event.origin, 'colour'),
        message: `On ${date} the partnership was ${event.colour}, “${event.text}”, and nobody noted what was said about it.`,
      };
    }
  },
  bad: `
    charter er-waits "Shorter waits" { }
    log er-waits {
      2026-03-04 health ‹red› "Two dates were missed"
    }
  `,
  good: `
    charter er-waits "Shorter waits" { }
    log er-waits {
      2026-03-04 health red "Two dates were missed" discussed "Both teams plan together from now on"
    }
  `,
});
