import type { Charter } from '@charter/model/charter.ts';
import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';
import { entriesOf } from '../record/entries.ts';

export const forumLog = rule({
  code: 'forum-log',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'By the log, a forum keeps its rhythm, its executives come themselves, and it decides what it is there to decide.',
  why: 'A meeting that is skipped twice is no longer expected, and what it was for is decided elsewhere or not at all.',
  source: 'Anti-patterns: set-and-forget governance, ceremonial meetings; structure and presence',
  remedy: 'Hold the next one, or change what it is: less often, shorter, with another chair.',
  rows: [152, 153, 188],
  options: { lastMeetings: 4, mostMissed: 1, meetingsToDecide: 3, presencePercent: 50 },
  *check(charter, { options }) {
    if (charter.log.length === 0) return;
    yield* missed(charter, options.lastMeetings, options.mostMissed);
    yield* undecided(charter, options.meetingsToDecide);
    yield* absent(charter, options.lastMeetings, options.presencePercent);
  },
  bad: [
    `charter waits "Shorter waits" { forum ‹steering› "Steering" { meets monthly } }
log waits { 2026-02-04 held steering  2026-03-04 missed steering  2026-04-08 held steering  2026-05-06 missed steering }`,
    `charter waits "Shorter waits" { forum ‹steering› "Steering" { meets monthly  decides by consensus } }
log waits { 2026-02-04 held steering  2026-03-04 held steering  2026-04-08 held steering }`,
    `charter shop "A calmer shop" {
  person greta "Greta Lind"
  person dora "Dora Weiss"
  person ana "Ana Ruiz"
  forum steering "Steering" { tier executive  members greta, dora }
}
log shop { 2026-01-15 held steering with ana  2026-02-15 held ‹steering› with ana, greta }`,
  ],
  good: `charter waits "Shorter waits" {
  person ana "Ana"
  forum steering "Steering" { tier executive  members ana  meets monthly  decides by consensus }
  decision money "Money" { otherwise: steering decides }
}
log waits {
  2026-02-04 held steering with ana
  2026-03-04 missed steering
  2026-04-08 held steering with ana
  2026-04-08 decided money by steering "The second sensor is bought"
}`,
});

function* missed({ forums, log, meetings }: Charter, window: number, most: number): Iterable<Report> {
  const held = entriesOf(log, 'held');
  for (const event of [...forums, ...meetings]) {
    const lately = held.filter((entry) => entry.event.subject === event.id).slice(-window);
    const skipped = lately.filter((entry) => entry.event.missed);
    if (skipped.length <= most) continue;
    const message = `“${event.title}” did not take place ${skipped.length} of the last ${lately.length} times.`;
    const others = skipped.map((entry) => ({ message: 'Missed here.', at: entry.event.origin }));
    yield { at: nameOf(event), message, others, rows: [152] };
  }
}

function* undecided({ forums, log }: Charter, least: number): Iterable<Report> {
  for (const forum of forums) {
    const held = entriesOf(log, 'held').filter(({ event }) => !event.missed && event.subject === forum.id).length;
    const decided = log.some(({ event }) => event.kind === 'decision' && event.by.includes(forum.id));
    if (forum.decides === undefined || held < least || decided) continue;
    yield {
      at: nameOf(forum),
      message: `“${forum.title}” has met ${held} times, and there is no decision of it on record.`,
      why: 'Meetings at which nothing is decided become theatre, and the decisions move into corridors.',
      remedy: 'Put on record what it decided, or make it shorter, rarer, or a meeting for something else.',
      rows: [153],
    };
  }
}

function* absent(charter: Charter, window: number, percent: number): Iterable<Report> {
  for (const { id, title } of charter.forums.filter(({ tier }) => tier === 'executive')) {
    const held = entriesOf(charter.log, 'held').filter(({ event }) => event.subject === id && !event.missed && event.with.length > 0);
    const recent = held.slice(-window);
    const last = recent.at(-1);
    const members = membership(charter).people(id);
    const seats = recent.length * members.length;
    const taken = recent.flatMap(({ event }) => members.filter((member) => event.with.includes(member) || event.with.includes(id))).length;
    if (last === undefined || recent.length < 2 || taken * 100 >= seats * percent) continue;
    yield {
      at: spanOf(last.event.origin, 'subject'),
      message: `In the last ${recent.length} meetings of “${title}” its members took ${taken} of ${seats} seats.`,
      why: 'Structure needs presence: a steering committee of stand-ins steers nothing.',
      remedy: 'Meet less often, but with those who decide; or change who the members are.',
      rows: [188],
    };
  }
}
