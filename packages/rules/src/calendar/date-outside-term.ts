import { type DatedKind, datedOf } from '@charter/model/agenda.ts';
import type { Edit, Fix } from '@charter/model/finding.ts';
import type { Term } from '@charter/model/frame.ts';
import { type Span, spanOf } from '@charter/model/origin.ts';
import { lastDayOfTerm, workingDayIn } from '@charter/model/term.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
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
          choices: [
            ...moved(at, charter.term, 0),
            { title: `Let the charter begin on ${date}`, edits: [{ at: spanOf(origin, 'from'), text: date }] },
          ],
        };
      }
      if (date <= end) continue;
      yield {
        at,
        message: `${what}, after the end on ${end}.`,
        others: [{ message: 'The end is set here.', at: spanOf(origin, to === undefined ? 'length' : 'to') }],
        choices: [...moved(at, charter.term, 1), { title: `Let the charter run until ${date}`, edits: [ending(charter.term, date)] }],
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

/** The day moved to the first or the last working day of the term. */
function moved(at: Span, term: Term, part: 0 | 1): Fix[] {
  const text = workingDayIn(term, part);
  return text === undefined
    ? []
    : [{ title: `Move the day to ${text}, ${part === 0 ? 'the first' : 'the last'} of the term`, edits: [{ at, text }] }];
}

/** A term that ends on a day, however its end was said. */
function ending({ origin, to }: Term, date: CalendarDate): Edit {
  if (to !== undefined) return { at: spanOf(origin, 'to'), text: date };
  const { document, end: start } = spanOf(origin, 'from');
  return { at: { document, start, end: spanOf(origin, 'length').end }, text: ` to ${date}` };
}
