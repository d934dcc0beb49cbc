import type { Charter } from '@charter/model/charter.ts';
import { titleOf } from '@charter/model/who.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';

export const exchangeBothWays = rule({
  code: 'exchange-both-ways',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every partner gives something and gets something for it.',
  why: 'A partner that only gives runs out of patience, and one that only takes runs out of friends.',
  source: 'Complementary strengths: reciprocity',
  remedy: 'Write what it gives and what it gets: `exchange access "Our data" from us for credit "Our name on it" from them`.',
  rows: [44],
  *check(charter) {
    for (const { left, right } of charter.exchanges) {
      if (left.from !== right.from) continue;
      yield {
        at: right.origin,
        message: `${titleOf(charter, left.from)} gives “${left.text}” and gets “${right.text}” from itself.`,
        remedy: 'Name the partner that gives something back.',
      };
    }
    yield* leftOut(charter);
  },
  bad: `
    partner us "Harbour Works"
    partner them "Blue Heron"
    exchange access "A berth" from us for ‹credit "A name on the boat" from us›
    exchange access "A berth" from us for upside "A tenth of the fares" from them
  `,
  good: `
    partner us "Harbour Works"
    partner them "Blue Heron"
    exchange access "A berth" from us for credit "A name on the boat" from them
  `,
});

/** Partners that appear in none of the exchanges and share in nothing that is divided. */
function* leftOut(charter: Charter): Iterable<Report> {
  if (charter.exchanges.length === 0) return;
  const involved = new Set([
    ...charter.exchanges.flatMap(({ left, right }) => [left.from, right.from]),
    ...charter.splits.flatMap(({ shares }) => shares.map(({ partner }) => partner)),
  ]);
  for (const partner of charter.partners) {
    if (involved.has(partner.id) || isWaived(partner.without, 'exchange')) continue;
    yield { at: nameOf(partner), message: `The exchanges leave out ${partner.title}: it gives nothing and gets nothing.` };
  }
}
