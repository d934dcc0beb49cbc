import type { Charter } from '@charter/model/charter.ts';
import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { type Report, rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';

export const backlogEdge = rule({
  code: 'backlog-edge',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Every item of a backlog says which partner is best placed to do it, and is owned by that partner.',
  why: 'Work goes by habit to whoever did the last piece; a word on who has the edge sends it where it is done best.',
  source: 'Complementary strengths: a joint backlog tagged by who has the edge, with owners by advantage',
  remedy: 'Add the partner: `item "Fast lane" edge $partner`.',
  rows: [48],
  *check(charter) {
    for (const { items } of charter.partners.length < 2 ? [] : charter.backlogs) {
      const open = items.filter(({ edge }) => edge === undefined);
      const [first] = open;
      if (first === undefined) continue;
      const message =
        open.length === 1
          ? `Nobody is said to be best placed for “${first.text}”.`
          : `Of ${counted(open.length, 'item', 'items')} in the backlog nobody is said to be best placed; the first is “${first.text}”.`;
      yield { at: spanOf(first.origin, 'text'), message };
    }
    yield* ownedElsewhere(charter);
  },
  bad: [
    `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    backlog { item "Fast lane" edge riverside  item ‹"Tidy up"›  item "Posters" }
    `,
    `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    person ben "Ben Okafor" of flow
    backlog { item "Fast lane" edge riverside owner ‹ben› }
    `,
  ],
  good: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    person ben "Ben Okafor" of flow
    backlog { item "Fast lane" edge riverside  item "Forecast" edge flow owner ben }
  `,
});

/** Items that belong to somebody of another partner than the one that is best placed. */
function* ownedElsewhere(charter: Charter): Iterable<Report> {
  const who = membership(charter);
  for (const { items } of charter.backlogs) {
    for (const { text, edge, owner, origin } of items) {
      const house = owner === undefined ? undefined : who.partnerOf(owner);
      if (owner === undefined || edge === undefined || house === undefined || house === edge) continue;
      yield {
        at: spanOf(origin, 'owner'),
        message: `${who.title(edge)} is best placed for “${text}”, but ${who.title(owner)} of ${who.title(house)} owns it.`,
        why: 'Either the edge is not where it was thought to be, or the work is with the wrong house.',
        remedy: 'Name an owner of that partner, or change the `edge`.',
      };
    }
  }
}
