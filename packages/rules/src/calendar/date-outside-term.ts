import { type DatedKind, datedOf } from '@charter/model/agenda.ts';
import { spanOf } from '@charter/model/origin.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { rule } from '../engine/rule.ts';

/** What may not be due before the first day either; trust and small commitments may come earlier. */
const fromTheStart: ReadonlySet<DatedKind> = new Set(['target', 'deliverable', 'milestone']);

/** A renewal after the end is worse than late work: it has a rule of its own. */
const kinds: readonly DatedKind[] = [
  'target',
  'deliverable',
  'sign-off',
  'milestone',
  'spike',
  'commitment',
  'learning goal',
  'playbook',
  'independence goal',
  'trust step',
  'contribution',
  'meeting',
  'review',
];

export const dateOutsideTerm = rule({
  code: 'date-outside-term',
  topic: 'calendar',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'What is promised falls within the term.',
  why: 'After the end nobody is there who still owes it.',
  source: 'Shared vision: a time-box',
  remedy: 'Move the day, or let the charter run until then.',
  rows: [15],
  *check(charter) {
    const end = charter.term && lastDayOfTerm(charter.term);
    if (charter.term === undefined || end === undefined) return;
    for (const { kind, title, date, at } of datedOf(charter, kinds)) {
      const what = `${kind === 'target' ? 'The target of' : `The ${kind}`} “${title}” is set for ${date}`;
      const { from, to, origin } = charter.term;
      if (date < from && fromTheStart.has(kind)) {
        const message = `${what}, before the start on ${from}.`;
        yield {
          at,
          message,
          remedy: 'Move the day, or let the charter begin earlier.',
          others: [{ message: 'The start is set here.', at: spanOf(origin, 'from') }],
        };
      }
      if (date <= end) continue;
      yield {
        at,
        message: `${what}, after the end on ${end}.`,
        others: [{ message: 'The end is set here.', at: spanOf(origin, to === undefined ? 'length' : 'to') }],
      };
    }
  },
  bad: `
    runs from 2026-01-12 to 2026-06-26
    deliverable guide "Playbook" { due ‹2026-07-31› }
  `,
  good: `
    runs from 2026-01-12 to 2026-06-26
    deliverable guide "Playbook" { due 2026-06-26 }
  `,
});
