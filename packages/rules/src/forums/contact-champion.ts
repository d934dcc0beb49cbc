import { contactGraph, independentContacts, inEvery } from '@charter/model/contact-graph.ts';
import { membership } from '@charter/model/membership.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const contactChampion = rule({
  code: 'contact-champion',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'error', 'joint-venture': 'error' },
  summary: 'No single person is the only link between a partner and the others.',
  why: 'When that one person leaves, the partnership leaves with them.',
  source: 'Anti-pattern: reliance on champions; by Koenig, links that all share one person',
  remedy: 'Bring a second person of each side together: into a forum, a meeting, a workstream, or as a `deputy`.',
  rows: [155],
  *check(charter) {
    const who = membership(charter);
    const contacts = contactGraph(charter, who);
    const staffed = new Set(charter.people.map(({ id }) => who.partnerOf(id)));
    const reported = new Set<string>();
    if (charter.partners.length < 2 || isWaived(charter.without, 'deputies', 'deputy', 'second contact')) return;
    for (const partner of charter.partners) {
      const isOwn = (person: string) => who.partnerOf(person) === partner.id;
      const own = contacts.filter(({ people }) => people.some(isOwn));
      if (!staffed.has(partner.id) || isWaived(partner.without, 'second contact')) continue;
      if (own.length === 0)
        yield { at: nameOf(partner), message: `Nobody from ${partner.title} ever meets anybody from the other partners.` };
      const champions = independentContacts(own, isOwn) === 1 ? inEvery(own) : [];
      const first = champions.length === 0 ? undefined : charter.people.find(({ id }) => champions.includes(id));
      if (first === undefined || reported.has(first.id)) continue;
      for (const champion of champions) reported.add(champion);
      const names = listed(champions.map(who.title));
      const message = `All contact of ${partner.title} with the other partners goes through ${names}: if ${champions.length > 1 ? 'one of them' : names} leaves, none is left.`;
      yield { at: nameOf(first), message };
    }
  },
  bad: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ‹ana› "Ana Ruiz" of riverside
    person chen "Chen Li" of riverside
    person ben "Ben Okafor" of flow
    person dora "Dora Weiss" of flow

    forum steering "Steering" { members ana, ben, dora }
    forum ops "Operations" { members ana, ben }
  `,
  good: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of riverside
    person chen "Chen Li" of riverside
    person ben "Ben Okafor" of flow
    person dora "Dora Weiss" of flow

    forum steering "Steering" { members ana, ben, dora }
    forum ops "Operations" { members chen, ben }
  `,
});
