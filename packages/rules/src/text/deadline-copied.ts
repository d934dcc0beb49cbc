import { type DatedKind, datedOf } from '@charter/model/agenda.ts';
import type { Charter } from '@charter/model/charter.ts';
import { type Span, spanOf } from '@charter/model/origin.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';

const kinds: readonly DatedKind[] = [
  'deliverable',
  'milestone',
  'spike',
  'commitment',
  'learning goal',
  'playbook',
  'independence goal',
  'contribution',
];

export const deadlineCopied = rule({
  code: 'deadline-copied',
  topic: 'text',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Unlike things are not all due on the same day.',
  why: 'A day copied from one thing to the next was thought about once, and what is due all at once is late all at once.',
  source: 'Shared vision: a time-box with names on the deadlines',
  remedy: 'Ask for each when it is really needed, and what has to be there before it.',
  rows: [119],
  options: { things: 5, kinds: 3 },
  *check(charter, { options }) {
    const ends = [charter.term, ...charter.phases.map(({ runs }) => runs)].map((term) => term && lastDayOfTerm(term));
    for (const [date, due] of Map.groupBy(dueOf(charter), (one) => one.date)) {
      const [first, ...others] = due;
      const unlike = new Set(due.map(({ kind }) => kind)).size;
      if (first === undefined || due.length < options.things || unlike < options.kinds || ends.includes(date)) continue;
      yield {
        at: first.at,
        message: `${counted(due.length, 'thing is', 'things are')} due on ${date}, from “${first.title}” to “${due.at(-1)?.title}”.`,
        others: others.map(({ title, at }) => ({ message: `“${title}”`, at })),
      };
    }
  },
  bad: `
    deliverable guide "Guide" { due ‹2026-03-27› }
    deliverable study "Case study" { due 2026-03-27 }
    playbook pre-orders "Pre-orders by phone" { due 2026-03-27 }
    risk feed "The feed slips" { due 2026-03-27 }
    learning goal queueing "Staff can read a queue" { due 2026-03-27 }
  `,
  good: `
    deliverable guide "Guide" { due 2026-03-27 }
    deliverable study "Case study" { due 2026-03-20 }
    playbook pre-orders "Pre-orders by phone" { due 2026-03-13 }
    risk feed "The feed slips" { due 2026-01-30 }
    learning goal queueing "Staff can read a queue" { due 2026-02-27 }
  `,
});

interface Due {
  readonly kind: string;
  readonly title: string;
  readonly date: string;
  readonly at: Span;
}

function dueOf(charter: Charter): Due[] {
  const watched = [...charter.risks, ...charter.issues].flatMap(({ title, due, origin }) =>
    due === undefined ? [] : [{ kind: 'risk', title, date: due, at: spanOf(origin, 'dates') }],
  );
  return [...datedOf(charter, kinds), ...watched].sort((a, b) => a.at.start - b.at.start);
}
