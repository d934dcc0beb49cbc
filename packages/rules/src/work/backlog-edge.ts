import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';

export const backlogEdge = rule({
  code: 'backlog-edge',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Every item of a backlog says which partner is best placed to do it.',
  why: 'Work goes by habit to whoever did the last piece; a word on who has the edge sends it where it is done best.',
  source: 'Complementary strengths: a joint backlog tagged by who has the edge',
  remedy: 'Add the partner: `item "Fast lane" edge hospital`.',
  rows: [48],
  *check(charter) {
    if (charter.partners.length < 2) return;
    for (const { items } of charter.backlogs) {
      const open = items.filter(({ edge }) => edge === undefined);
      const [first] = open;
      if (first === undefined) continue;
      const message =
        open.length === 1
          ? `Nobody is said to be best placed for “${first.text}”.`
          : `Of ${counted(open.length, 'item', 'items')} in the backlog nobody is said to be best placed; the first is “${first.text}”.`;
      yield { at: spanOf(first.origin, 'text'), message };
    }
  },
  bad: `
    partner hospital "Riverside"
    partner flow "Flowlytics"
    backlog { item "Fast lane" edge hospital  item ‹"Tidy up"›  item "Posters" }
  `,
  good: `
    partner hospital "Riverside"
    partner flow "Flowlytics"
    backlog { item "Fast lane" edge hospital  item "Forecast" edge flow }
  `,
});
