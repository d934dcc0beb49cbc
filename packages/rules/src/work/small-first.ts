import { compareValues, describeValue } from '@charter/model/value/quantity.ts';
import type { Commitment } from '@charter/model/work.ts';
import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const smallFirst = rule({
  code: 'small-first',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The first commitment can be taken back, above all where there is distrust, and is no larger than those that follow.',
  why: 'Trust grows on small promises kept; a large first step asks for trust that is not there yet.',
  source: 'Trust: start with small, fast, reversible bets; limits: start tiny, or do not start',
  remedy: 'Put a smaller step first that can be taken back: `commitment one-shop "One shop" { size 5k EUR  due $first-day  reversible }`.',
  rows: [20, 117],
  *check({ commitments, readiness }) {
    const [distrust] = readiness?.distrust ?? [];
    const [first, ...later] = commitments.toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
    if (first === undefined) return;
    if (distrust !== undefined && first.reversible !== true) {
      yield {
        at: nameOf(first),
        message: `You write of distrust, and your first commitment, “${first.title}”, cannot be taken back.`,
        why: 'Trust cannot be signed; it grows from small promises that cost little if they are broken.',
        others: [{ message: distrust.text, at: distrust.origin }],
        rows: [117],
      };
      return;
    }
    // What has no day is not known to be first, and of several on the same day none is.
    if (first.due === undefined || later.some(({ due }) => due === first.due)) return;
    const dated = later.filter(({ due }) => due !== undefined);
    const others = dated.slice(0, 1).map((next) => ({ message: 'What follows.', at: nameOf(next) }));
    if (first.reversible === false) {
      yield {
        at: nameOf(first),
        message: `The first commitment, “${first.title}” on ${first.due}, cannot be taken back.`,
        others,
        rows: [20],
      };
    } else if (first.size !== undefined && dated.length > 0 && dated.every((next) => isLarger(first, next))) {
      const message = `The first commitment, “${first.title}” (${describeValue(first.size)}), is larger than any that follows.`;
      yield { at: nameOf(first), message, others, rows: [20] };
    }
  },
  bad: [
    `
    commitment ‹all-shops› "All shops" { size 200k EUR  due 2026-01-12  irreversible }
    commitment one-shop "One shop" { size 20k EUR  due 2026-03-12  reversible }
    `,
    `
    readiness go { distrust "The last study came out late" }
    commitment ‹line› "A production line" { due 2026-03-02  irreversible }
    `,
  ],
  good: `
    readiness go { distrust "The last study came out late" }
    commitment one-shop "One shop" { size 20k EUR  due 2026-01-12  reversible }
    commitment all-shops "All shops" { size 200k EUR  due 2026-03-12  irreversible }
  `,
});

function isLarger(first: Commitment, next: Commitment): boolean {
  return first.size !== undefined && next.size !== undefined && compareValues(first.size, next.size) === 1;
}
