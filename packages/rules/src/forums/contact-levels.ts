import type { Charter } from '@charter/model/charter.ts';
import { contactGraph } from '@charter/model/contact-graph.ts';
import { membership } from '@charter/model/membership.ts';
import type { Partner, Tier } from '@charter/model/parties.ts';
import { tiers } from '@charter/model/tiers.ts';
import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const contactLevels = rule({
  code: 'contact-levels',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'On every level on which one partner has people the others have some too, and they meet.',
  why: 'A link on one level only breaks with the next change of management, or with the next change of team.',
  source: 'Multi-threaded links on the executive, operating and working level',
  remedy: 'Let them meet: in a `forum` with this `tier`, or in a `meeting` both attend.',
  rows: [142, 156],
  *check(charter) {
    yield* neverMet(charter);
    for (const partner of charter.partners) yield* aloneOnLevel(charter, partner);
  },
  bad: [
    `
    charter ‹er-waits› "Shorter waits" {
      partner riverside "Riverside Foods"
      partner flow "Flowlytics"
      person ana "Ana Ruiz" of riverside { level executive }
      person ben "Ben Okafor" of flow { level executive }
    }
    `,
    `
    partner riverside "Riverside"
    partner ‹flow› "Flowlytics"
    person ana "Ana Ruiz" of riverside { level operating }
    person chen "Chen Li" of riverside { level working }
    person ben "Ben Okafor" of flow { level operating }
    forum ops "Operating team" { tier operating  members ana, ben }
    `,
  ],
  good: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of riverside { level executive }
    person ben "Ben Okafor" of flow { level executive }
    meeting talk "Quarterly talk" { held quarterly for 1 hour  attended by ana, ben  owner ana }
  `,
});

/** Levels on which several partners have people who have no regular contact. */
function* neverMet(charter: Charter): Iterable<Report> {
  const linked = new Set(contactGraph(charter, membership(charter)).flatMap(({ tiers: on }) => [...on]));
  for (const tier of tiers) {
    const there = charter.people.filter((person) => person.tier === tier && person.partner !== undefined);
    const sides = new Set(there.map(({ partner }) => partner));
    // A forum of this tier with one side only, or none where one is needed, is reported as such.
    if (sides.size < 2 || linked.has(tier) || charter.forums.some((forum) => forum.tier === tier)) continue;
    if (isWaived(charter.without, `${tier} forum`, `${tier} tier`, 'levels')) continue;
    yield { at: headOf(charter), message: `On the ${tier} level ${listed(there.map(({ title }) => title))} have no regular contact.` };
  }
}

/** Levels on which a partner has nobody, though another has. */
function* aloneOnLevel(charter: Charter, partner: Partner): Iterable<Report> {
  const own = charter.people.filter((person) => person.partner === partner.id);
  // Without any level the partner has not been thought of in levels at all, and nobody can be said to be missing.
  if (!own.some(({ tier }) => tier !== undefined) || isWaived(partner.without, 'levels', 'level')) return;
  for (const tier of tiers) {
    const others = charter.people.filter((person) => person.tier === tier && person.partner !== undefined && person.partner !== partner.id);
    if (others.length === 0 || own.some((person) => person.tier === tier) || isSponsorMissing(charter, partner, tier)) continue;
    yield {
      at: nameOf(partner),
      message: `${partner.title} has nobody on the ${tier} level, where the other side has ${listed(others.map(({ title }) => title))}.`,
      why: 'A level with people on one side only has nobody to call when something goes wrong there.',
      remedy: `Name somebody from ${partner.title} with \`level ${tier}\`, or say why not: \`no levels because "…"\`.`,
      others: others.slice(0, 1).map((person) => ({ message: 'Somebody on this level.', at: nameOf(person) })),
      rows: [156],
    };
  }
}

/** For the executive that is missing, `sponsor` asks by the name of what is needed. */
function isSponsorMissing({ without }: Charter, partner: Partner, tier: Tier): boolean {
  return tier === 'executive' && partner.sponsor === undefined && !isWaived([...without, ...partner.without], 'sponsor', 'sponsors');
}
