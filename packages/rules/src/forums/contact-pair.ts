import { contactGraph, independentContacts, inEvery } from '@charter/model/contact-graph.ts';
import { membership } from '@charter/model/membership.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const contactPair = rule({
  code: 'contact-pair',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Among several partners, no two are linked by one person only.',
  why: 'Two partners that know each other through one person become strangers on the day that person leaves.',
  source: 'Anti-pattern: reliance on champions',
  remedy: 'Bring second people of these two together, in a forum, a meeting or a workstream.',
  rows: [155],
  *check(charter) {
    if (charter.partners.length < 3 || isWaived(charter.without, 'deputies', 'deputy', 'second contact')) return;
    const who = membership(charter);
    const contacts = contactGraph(charter, who);
    for (const [index, one] of charter.partners.entries()) {
      const isOwn = (person: string) => who.partnerOf(person) === one.id;
      // Where all links of a partner hang on one person, that is said of the partner, once.
      if (independentContacts(contacts, isOwn) < 2) continue;
      for (const other of charter.partners.slice(index + 1)) {
        const isOther = (person: string) => who.partnerOf(person) === other.id;
        if (independentContacts(contacts, isOther) < 2) continue;
        const between = contacts.filter(({ people }) => people.some(isOwn) && people.some(isOther));
        const links = inEvery(between);
        const [first] = charter.people.filter(({ id }) => links.includes(id));
        if (first === undefined) continue;
        const message = `${one.title} and ${other.title} are linked only by ${listed(links.map(who.title))}.`;
        yield { at: nameOf(first), message };
      }
    }
  },
  bad: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    partner college "City College"
    person ana "Ana Ruiz" of riverside
    person chen "Chen Li" of riverside
    person ben "Ben Okafor" of flow
    person dora "Dora Weiss" of flow
    person ‹eva› "Eva Lind" of college
    person finn "Finn Moe" of college
    forum steering "Steering" { members ana, chen, ben, dora }
    forum studies "Studies" { members ana, chen, eva, finn }
    workstream figures "Figures" { led by ben, dora, eva }
  `,
  good: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    partner college "City College"
    person ana "Ana Ruiz" of riverside
    person chen "Chen Li" of riverside
    person ben "Ben Okafor" of flow
    person dora "Dora Weiss" of flow
    person eva "Eva Lind" of college
    person finn "Finn Moe" of college
    forum steering "Steering" { members ana, chen, ben, dora }
    forum studies "Studies" { members ana, chen, eva, finn }
    workstream figures "Figures" { led by ben, dora, eva, finn }
  `,
});
