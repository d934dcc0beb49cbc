import type { Tier } from '@charter/model/parties.ts';
import { tiers } from '@charter/model/tiers.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const partnerLevels = rule({
  code: 'partner-levels',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Where one partner has people on a level, the other has somebody to talk to them.',
  why: 'A level with people on one side only has nobody to call when something goes wrong there.',
  source: 'Champions: links on the executive, operating and working level',
  remedy: 'Name somebody on that level, with `level executive`, `level operating` or `level working`.',
  rows: [156],
  *check(charter) {
    const on = (partner: string, tier: Tier) => charter.people.filter((person) => person.partner === partner && person.tier === tier);
    for (const partner of charter.partners) {
      const ownPeople = charter.people.filter((person) => person.partner === partner.id);
      // Without any level the partner has not been thought of in levels at all, and nobody can be said to be missing.
      if (!ownPeople.some(({ tier }) => tier !== undefined) || isWaived(partner.without, 'levels', 'level')) continue;
      for (const tier of tiers) {
        const others = charter.partners.filter(({ id }) => id !== partner.id).flatMap(({ id }) => on(id, tier));
        if (others.length === 0 || on(partner.id, tier).length > 0) continue;
        // For the executive that is missing, `partner-sponsor` asks by the name of what is needed.
        if (
          tier === 'executive' &&
          partner.sponsor === undefined &&
          !isWaived([...charter.without, ...partner.without], 'sponsor', 'sponsors')
        )
          continue;
        yield {
          at: nameOf(partner),
          message: `${partner.title} has nobody on the ${tier} level, where the other side has ${listed(others.map(({ title }) => title))}.`,
          remedy: `Name somebody from ${partner.title} with \`level ${tier}\`, or say why not: \`no levels because "…"\`.`,
          others: others.slice(0, 1).map((person) => ({ message: 'Somebody on this level.', at: nameOf(person) })),
        };
      }
    }
  },
  bad: `
    partner hospital "Riverside"
    partner ‹flow› "Flowlytics" { sponsor ben }
    person greta "Greta Lind" of hospital { level executive }
    person ana "Ana Ruiz" of hospital { level operating }
    person ben "Ben Okafor" of flow { level operating }
  `,
  good: `
    partner hospital "Riverside"
    partner flow "Flowlytics"
    person greta "Greta Lind" of hospital { level executive }
    person dora "Dora Weiss" of flow { level executive }
    person ben "Ben Okafor" of flow
  `,
});
