import type { Charter } from '@charter/model/charter.ts';
import { titleOf } from '@charter/model/who.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import type { Report } from '../engine/rule.ts';

/** Exchanges in which both sides are the same partner. */
export function* oneWayExchanges(charter: Charter): Iterable<Report> {
  for (const { left, right } of charter.exchanges) {
    if (left.from !== right.from) continue;
    yield {
      at: right.origin,
      message: `${titleOf(charter, left.from)} gives “${left.text}” and gets “${right.text}” from itself.`,
      remedy: 'Name the partner that gives something back.',
      rows: [44],
    };
  }
}

/** Partners that appear in none of the exchanges and share in nothing that is divided. */
export function* partnersLeftOut(charter: Charter): Iterable<Report> {
  if (charter.exchanges.length === 0) return;
  const involved = new Set([
    ...charter.exchanges.flatMap(({ left, right }) => [left.from, right.from]),
    ...charter.splits.flatMap(({ shares }) => shares.map(({ partner }) => partner)),
  ]);
  for (const partner of charter.partners) {
    if (involved.has(partner.id) || isWaived(partner.without, 'exchange')) continue;
    yield {
      at: nameOf(partner),
      message: `The exchanges leave out ${partner.title}: it gives nothing and gets nothing.`,
      remedy:
        'Write what it gives and what it gets: `exchange access "Our data" from $partner for credit "Our name on it" from $other-partner`.',
      rows: [44],
    };
  }
}
