import { compareValues, describeValue } from '@charter/model/value/quantity.ts';
import type { Commitment } from '@charter/model/work.ts';
import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const smallFirst = rule({
  code: 'small-first',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The first commitment can be taken back and is no larger than those that follow.',
  why: 'Trust grows on small promises kept; a large first step asks for trust that is not there yet.',
  source: 'Trust: start with small, fast, reversible bets',
  remedy: 'Put a smaller step first that can be taken back: `commitment one-ward "One ward" { size 5k EUR  due 2026-02-02  reversible }`.',
  rows: [20],
  *check(charter) {
    const byDate = charter.commitments.filter(({ due }) => due !== undefined).toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
    const [first, ...later] = byDate;
    if (first === undefined) return;
    // Of several on the same day, none is first.
    if (later.some(({ due }) => due === first.due)) return;
    const others = later.slice(0, 1).map((next) => ({ message: 'What follows.', at: nameOf(next) }));
    if (first.reversible === false) {
      // Where distrust is written down, `readiness-distrust` says so.
      if ((charter.readiness?.distrust ?? []).length > 0) return;
      yield { at: nameOf(first), message: `The first commitment, “${first.title}” on ${first.due}, cannot be taken back.`, others };
    } else if (first.size !== undefined && later.length > 0 && later.every((next) => isLarger(first, next))) {
      const message = `The first commitment, “${first.title}” (${describeValue(first.size)}), is larger than any that follows.`;
      yield { at: nameOf(first), message, others };
    }
  },
  bad: `
    commitment ‹all-wards› "All wards" { size 200k EUR  due 2026-01-12  irreversible }
    commitment one-ward "One ward" { size 20k EUR  due 2026-03-12  reversible }
  `,
  good: `
    commitment one-ward "One ward" { size 20k EUR  due 2026-01-12  reversible }
    commitment all-wards "All wards" { size 200k EUR  due 2026-03-12  irreversible }
  `,
});

function isLarger(first: Commitment, next: Commitment): boolean {
  return first.size !== undefined && next.size !== undefined && compareValues(first.size, next.size) === 1;
}
