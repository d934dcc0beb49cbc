import { stretchOf } from '@charter/model/calendar.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Fix } from '@charter/model/finding.ts';
import { type Span, spanOf } from '@charter/model/origin.ts';
import { addDuration } from '@charter/model/value/date.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { isWaived } from '../engine/ask.ts';
import { openingWord } from '../engine/opening-word.ts';
import { type Report, rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const exitNotice = rule({
  code: 'exit-notice',
  topic: 'leaving',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every partner may leave, with a notice that is given and is shorter than the term.',
  why: 'Without notice, the partner that stays learns of it on the last day.',
  source: 'Coalitions: a mutual exit plan, a period of notice',
  remedy: 'Say how long: `notice 30 days`.',
  rows: [101, 102],
  options: { parts: ['notice', 'open to', 'term'] },
  *check(charter, { options }) {
    const { exit } = charter;
    if (exit === undefined) return;
    if (options.parts.includes('notice') && exit.notice === undefined && !isWaived(exit.without, 'notice')) {
      const message = 'Nothing says how much notice a partner gives before it leaves.';
      yield { at: openingWord(exit.origin, 'exit'), message, rows: [102] };
    }
    if (options.parts.includes('term')) yield* longerThanTerm(charter);
    if (options.parts.includes('open to')) yield* closed(charter);
  },
  bad: [
    '‹exit› { open to every partner }',
    'runs from 2026-01-12 for 12 weeks  exit { notice ‹90 days›  open to every partner }',
    `
    partner us "Harbour Works"
    partner them "Blue Heron"
    exit { notice 30 days  open to ‹us› }
    `,
  ],
  good: `
    runs from 2026-01-12 for 12 weeks
    partner us "Harbour Works"
    partner them "Blue Heron"
    exit { notice 14 days  open to us, them }
  `,
});

/** A notice with which nobody can be free before the end. */
function* longerThanTerm({ exit, term }: Charter): Iterable<Report> {
  const stretch = stretchOf(term);
  const free = exit?.notice && stretch && addDuration(stretch.from, exit.notice);
  if (exit?.notice === undefined || stretch === undefined || term === undefined || free === undefined || free <= stretch.to) return;
  yield {
    at: spanOf(exit.origin, 'notices'),
    message: `With a notice of ${describeValue(exit.notice)}, whoever gives it on the first day is free on ${free}, after the end on ${stretch.to}.`,
    why: 'A partner that gives notice on the first day and is still bound on the last has no exit.',
    remedy: 'Shorten the notice, so that a partner can leave before the end.',
    others: [{ message: 'The term ends first.', at: spanOf(term.origin, term.to === undefined ? 'length' : 'to') }],
    rows: [102],
  };
}

/** An exit that does not say who may take it, or is not for every partner. */
function* closed({ exit, partners }: Charter): Iterable<Report> {
  if (exit === undefined || exit.everyPartnerMayLeave || isWaived(exit.without, 'open', 'openness')) return;
  const others = partners.filter(({ id }) => !exit.openTo.includes(id));
  const said = exit.origin.parts.get('openTo') ?? [];
  const [first, last] = [said[0], said.at(-1)];
  const { document, end } = exit.origin;
  const advice = {
    why: 'A partner that may not leave is no partner, and the other one will be tempted to remind it.',
    remedy: 'Write `open to every partner`.',
    rows: [101],
  };
  if (first === undefined || last === undefined) {
    const fix = openTo({ document, start: end - 1, end: end - 1 }, '  open to every partner\n');
    yield { at: openingWord(exit.origin, 'exit'), message: 'Nothing says which partners may leave.', fix, ...advice };
  } else if (others.length > 0) {
    const all = { ...first, end: last.end };
    const message = `The exit is not open to ${listed(others.map(({ title }) => title))}.`;
    yield { at: all, message, fix: openTo(all, 'every partner'), ...advice };
  }
}

function openTo({ document, start, end }: Span, text: string): Fix {
  return { title: 'Open the exit to every partner', edits: [{ at: { document, start, end }, text }] };
}
