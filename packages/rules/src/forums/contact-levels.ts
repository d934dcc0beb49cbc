import { contactGraph } from '@charter/model/contact-graph.ts';
import { membership } from '@charter/model/membership.ts';
import { tiers } from '@charter/model/tiers.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const contactLevels = rule({
  code: 'contact-levels',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Partners that have people on a level bring them together on it.',
  why: 'A link on one level only breaks with the next change of management, or with the next change of team.',
  source: 'Multi-threaded links on the executive, operating and working level',
  remedy: 'Let them meet: in a forum with this `tier`, or in a meeting both attend.',
  rows: [142, 156],
  *check(charter) {
    const who = membership(charter);
    const linked = new Set(contactGraph(charter, who).flatMap(({ tiers: on }) => [...on]));
    for (const tier of tiers) {
      const there = charter.people.filter((person) => person.tier === tier && person.partner !== undefined);
      const sides = new Set(there.map(({ partner }) => partner));
      // A forum of this tier with one side only, or none where one is needed, is reported as such.
      if (sides.size < 2 || linked.has(tier) || charter.forums.some((forum) => forum.tier === tier)) continue;
      if (isWaived(charter.without, `${tier} forum`, `${tier} tier`, 'levels')) continue;
      yield { at: headOf(charter), message: `On the ${tier} level ${listed(there.map(({ title }) => title))} have no regular contact.` };
    }
  },
  bad: `
    charter ‹er-waits› "Shorter waits" {
      partner hospital "Riverside Hospital"
      partner flow "Flowlytics"
      person ana "Ana Ruiz" of hospital { level executive }
      person ben "Ben Okafor" of flow { level executive }
    }
  `,
  good: `
    charter er-waits "Shorter waits" {
      partner hospital "Riverside Hospital"
      partner flow "Flowlytics"
      person ana "Ana Ruiz" of hospital { level executive }
      person ben "Ben Okafor" of flow { level executive }
      meeting talk "Quarterly talk" { held quarterly for 1 hour  attended by ana, ben  owner ana }
    }
  `,
});
