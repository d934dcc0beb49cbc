import { membership } from '@charter/model/membership.ts';
import { seatsByPerson } from '@charter/model/tiers.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const personTiers = rule({
  code: 'person-tiers',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Only alliance managers sit on every tier.',
  why: 'Whoever sits on all tiers hears every appeal against what they decided below.',
  source: 'Three tiers: only the alliance manager sits in more than one or two',
  remedy: 'Leave one of the seats to somebody else, or name the person in the partner: `alliance manager …`.',
  rows: [142, 156],
  options: { mostTiers: 2 },
  *check(charter, { options }) {
    const managers = new Set(charter.partners.map(({ allianceManager }) => allianceManager));
    const seats = seatsByPerson(charter, membership(charter));
    for (const person of charter.people) {
      const forums = seats.get(person.id) ?? [];
      if (managers.has(person.id) || new Set(forums.map(({ tier }) => tier)).size <= options.mostTiers || isWaived(person.without, 'limit'))
        continue;
      const message = `${person.title} sits on every tier, in ${listed(forums.map(({ title }) => `“${title}”`))}, and is no alliance manager.`;
      yield { at: nameOf(person), message, others: forums.map((forum) => ({ message: 'A seat.', at: nameOf(forum) })) };
    }
  },
  bad: `
    person ‹ana› "Ana Ruiz"
    forum steering "Steering" { tier executive  members ana }
    forum ops "Operations" { tier operating  members ana }
    forum leads "Leads" { tier working  members ana }
  `,
  good: `
    partner riverside "Riverside Foods" { alliance manager ana }
    person ana "Ana Ruiz"
    forum steering "Steering" { tier executive  members ana }
    forum ops "Operations" { tier operating  members ana }
    forum leads "Leads" { tier working  members ana }
  `,
});
