import { rule } from '../engine/rule.ts';
import { entriesOf } from './entries.ts';

export const retroOwner = rule({
  code: 'retro-owner',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'What a look back wants to start has somebody who starts it.',
  why: 'A good intention of everybody is the first line of the next look back.',
  source: 'Roles and accountability: retros with owners',
  remedy: 'Name who does it: `start "…" by $person`.',
  rows: [37, 150],
  *check(charter) {
    for (const { event } of entriesOf(charter.log, 'held')) {
      for (const { kind, text, by, origin } of event.lessons) {
        if (kind !== 'start' || by !== undefined) continue;
        yield { at: origin, message: `“${text}” was to start, and nobody was named for it.` };
      }
    }
  },
  bad: `charter shop "A calmer shop" {
  meeting retro "Retro" { kind retro }
}
log shop {
  2026-01-30 held retro "The first month" { ‹start "A one-page note for each version"› }
}`,
  good: `charter shop "A calmer shop" {
  person femi "Femi Bello"
  meeting retro "Retro" { kind retro }
}
log shop {
  2026-01-30 held retro "The first month" { start "A one-page note for each version" by femi  stop "Two changes at once" }
}`,
});
