import { spanOf } from '@charter/model/origin.ts';
import { titleOf } from '@charter/model/who.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const teachProof = rule({
  code: 'teach-proof',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'What a partner is taught has a day and a proof.',
  why: 'Only who has done it alone once can do it alone.',
  source: 'Knowledge transfer: the receiver becomes self-sufficient',
  remedy: 'Say by when and how one will know: `by 2026-06-26 proven when "Four weeks without a call"`.',
  rows: [211],
  *check(charter) {
    for (const { text, partner, by, provenWhen, origin } of charter.independenceGoals) {
      const missing = [...(by === undefined ? ['by when'] : []), ...(provenWhen === undefined ? ['how one will know'] : [])];
      if (missing.length === 0) continue;
      yield { at: spanOf(origin, 'text'), message: `${titleOf(charter, partner)} learns “${text}”, and nothing says ${listed(missing)}.` };
    }
  },
  bad: `
    partner port "Harbour office"
    teach ‹"Clearing faults"› to port by 2026-10-02
  `,
  good: `
    partner port "Harbour office"
    teach "Clearing faults" to port by 2026-10-02 proven when "A month without a call"
  `,
});
