import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import { type Membership, membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const handOffOwners = rule({
  code: 'hand-off-owners',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Where work passes from one partner to another, a person gives it and a person takes it.',
  why: 'Work is lost where it changes houses, when each house thinks that the other has it.',
  source: 'Discovery: map how work flows, with owners of every hand-off on both sides',
  remedy: 'Name a person on both sides: `hand-off "…" from $person to $other-person`.',
  rows: [218],
  *check(charter) {
    const who = membership(charter);
    for (const { steps } of charter.flows) {
      for (const step of steps) {
        if (step.kind !== 'hand-off' || staysInside(who, step.from, step.to)) continue;
        const unnamed = [step.from, step.to].filter((side) => !hasName(charter, who, side));
        if (unnamed.length === 0) continue;
        yield {
          at: spanOf(step.origin, 'text'),
          message: `“${step.text}” changes hands, and nobody is named for ${listed(unnamed.map((side) => who.title(side)))}.`,
        };
      }
    }
  },
  bad: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    person ben "Ben Okafor" of flow
    flow today "How data comes in" { hand-off ‹"The weekly export"› from riverside to ben }
  `,
  good: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of riverside
    person ben "Ben Okafor" of flow
    flow today "How data comes in" { hand-off "The weekly export" from ana to ben }
  `,
});

function staysInside(who: Membership, from: Ref, to: Ref): boolean {
  const givers = who.partners(from);
  const takers = who.partners(to);
  return givers.length > 0 && takers.length > 0 && [...givers, ...takers].every((partner) => partner === givers[0]);
}

/** A partner or a forum is no name; a person, or a role that somebody holds, is. Somebody from outside is as named as can be. */
function hasName({ partners, forums }: Charter, who: Membership, side: Ref): boolean {
  if (partners.some(({ id }) => id === side) || forums.some(({ id }) => id === side)) return false;
  return who.people(side).length > 0 || who.partners(side).length === 0;
}
