import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const forumCeremonial = rule({
  code: 'forum-ceremonial',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A forum that is there to decide decides.',
  why: 'Meetings at which nothing is decided become theatre, and the decisions move into corridors.',
  source: 'Anti-pattern: ceremonial meetings',
  remedy: 'Put on record what it decided, or make it shorter, rarer, or a meeting for something else.',
  rows: [153],
  options: { meetings: 3 },
  *check({ forums, log }, { options }) {
    for (const forum of forums) {
      const held = log.filter(({ event }) => event.kind === 'held' && !event.missed && event.subject === forum.id).length;
      const decided = log.some(({ event }) => event.kind === 'decision' && event.by.includes(forum.id));
      if (forum.decides === undefined || held < options.meetings || decided) continue;
      yield { at: nameOf(forum), message: `“${forum.title}” has met ${held} times, and there is no decision of it on record.` };
    }
  },
  bad: `
    charter er-waits "Shorter waits" {
      person ana "Ana"
      forum ‹steering› "Steering" { members ana  meets monthly  decides by consensus }
    }
    log er-waits {
      2026-02-04 held steering
      2026-03-04 held steering
      2026-04-08 held steering
    }
  `,
  good: `
    charter er-waits "Shorter waits" {
      person ana "Ana"
      forum steering "Steering" { members ana  meets monthly  decides by consensus }
      decision money "Money" { otherwise: steering decides }
    }
    log er-waits {
      2026-02-04 held steering
      2026-03-04 held steering
      2026-04-08 held steering
      2026-04-08 decided money by steering "The second sensor is bought"
    }
  `,
});
