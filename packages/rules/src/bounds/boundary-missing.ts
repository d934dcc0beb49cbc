import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const boundaryMissing = rule({
  code: 'boundary-missing',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A charter says what the partners leave alone.',
  why: 'What nobody has ruled out grows into the work, one favour at a time.',
  source: 'Shared vision: what we will not do, and what limits us',
  remedy: 'Rule out what others may expect: `we will not "Hire for this"`, `out of scope "Ambulances"` or `constraint "No new staff"`.',
  rows: [3, 5],
  *check(charter) {
    const limits = [charter.weWillNot, charter.outOfScope, charter.constraints, charter.fixed];
    if (limits.some((list) => list.length > 0) || isWaived(charter.without, 'boundary', 'boundaries', 'limits', 'constraint')) return;
    yield { at: headOf(charter), message: `“${charter.title}” does not say what you will not do.` };
  },
  bad: 'charter ‹tours› "Harbour tours" { in scope "Tours before noon" }',
  good: 'charter tours "Harbour tours" { in scope "Tours before noon"  we will not "Buy a boat" }',
});
