import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';
import { entriesOf } from './entries.ts';

export const executivePresence = rule({
  code: 'executive-presence',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The members of an executive forum come themselves.',
  why: 'Structure needs presence: a steering committee of stand-ins steers nothing.',
  source: 'Structure and presence',
  remedy: 'Meet less often, but with those who decide; or change who the members are.',
  rows: [188],
  options: { percent: 50, last: 4, least: 2 },
  *check(charter, { options }) {
    const who = membership(charter);
    for (const { id, title, tier } of charter.forums) {
      if (tier !== 'executive') continue;
      const held = entriesOf(charter.log, 'held').filter(({ event }) => event.subject === id && !event.missed && event.with.length > 0);
      const recent = held.slice(-options.last);
      const last = recent.at(-1);
      const members = who.people(id);
      if (last === undefined || recent.length < options.least || members.length === 0) continue;
      const seats = recent.length * members.length;
      const taken = recent.flatMap(({ event }) =>
        members.filter((member) => event.with.includes(member) || event.with.includes(id)),
      ).length;
      if (taken * 100 >= seats * options.percent) continue;
      const message = `In the last ${recent.length} meetings of “${title}” its members took ${taken} of ${seats} seats.`;
      yield { at: spanOf(last.event.origin, 'subject'), message };
    }
  },
  bad: `charter ward "A calmer ward" {
  person greta "Greta Lind"
  person dora "Dora Weiss"
  person ana "Ana Ruiz"
  forum steering "Steering" { tier executive  members greta, dora }
}
log ward {
  2026-01-15 held steering with ana
  2026-02-15 held ‹steering› with ana, greta
}`,
  good: `charter ward "A calmer ward" {
  person greta "Greta Lind"
  person dora "Dora Weiss"
  forum steering "Steering" { tier executive  members greta, dora }
}
log ward {
  2026-01-15 held steering with greta, dora
  2026-02-15 held steering with greta
}`,
});
