import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const backlogOwnerSide = rule({
  code: 'backlog-owner-side',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'An item of a backlog is owned by the partner that is best placed to do it.',
  why: 'Either the edge is not where it was thought to be, or the work is with the wrong house.',
  source: 'Complementary strengths: owners by advantage',
  remedy: 'Name an owner of that partner, or change the `edge`.',
  rows: [48],
  *check(charter) {
    const who = membership(charter);
    for (const { items } of charter.backlogs) {
      for (const { text, edge, owner, origin } of items) {
        const house = owner === undefined ? undefined : who.partnerOf(owner);
        if (owner === undefined || edge === undefined || house === undefined || house === edge) continue;
        const message = `${who.title(edge)} is best placed for “${text}”, but ${who.title(owner)} of ${who.title(house)} owns it.`;
        yield { at: spanOf(origin, 'owner'), message };
      }
    }
  },
  bad: `
    partner hospital "Riverside"
    partner flow "Flowlytics"
    person ben "Ben Okafor" of flow
    backlog { item "Fast lane" edge hospital owner ‹ben› }
  `,
  good: `
    partner hospital "Riverside"
    partner flow "Flowlytics"
    person ben "Ben Okafor" of flow
    backlog { item "Forecast" edge flow owner ben }
  `,
});
