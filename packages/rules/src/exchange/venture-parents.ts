import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const ventureParents = rule({
  code: 'venture-parents',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'A venture says how it stays tied to its parents.',
  why: 'Without a tie to the parents, a venture soon stands against them.',
  source: 'The partnership operating system: joint venture, light',
  remedy: 'Say who keeps the tie, and how: `parents "Both sponsors sit in on the monthly review"`.',
  rows: [162],
  *check({ ventures }) {
    for (const { title, parts, without, origin } of ventures) {
      if (parts.some(({ part }) => part === 'parents') || isWaived(without, 'parents')) continue;
      yield { at: spanOf(origin, 'title'), message: `Nothing ties the venture “${title}” to its parents.` };
    }
  },
  bad: `venture ‹"Harbour Tours"› { team "Four people" }`,
  good: `venture "Harbour Tours" { team "Four people"  parents "Both sponsors sit in on the monthly review" }`,
});
