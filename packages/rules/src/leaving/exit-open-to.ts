import type { Span } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { openingWord } from '../engine/opening-word.ts';
import { type Fix, rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const exitOpenTo = rule({
  code: 'exit-open-to',
  topic: 'leaving',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every partner may leave.',
  why: 'A partner that may not leave is no partner, and the other one will be tempted to remind it.',
  source: 'Coalitions: a mutual exit plan',
  remedy: 'Write `open to every partner`.',
  rows: [101],
  *check({ exit, partners }) {
    if (exit === undefined || exit.everyPartnerMayLeave || isWaived(exit.without, 'open', 'openness')) return;
    const others = partners.filter(({ id }) => !exit.openTo.includes(id));
    const said = exit.origin.parts.get('openTo') ?? [];
    const [first, last] = [said[0], said.at(-1)];
    if (first === undefined || last === undefined) {
      const beforeBrace = { document: exit.origin.document, start: exit.origin.end - 1, end: exit.origin.end - 1 };
      yield {
        at: openingWord(exit.origin, 'exit'),
        message: 'Nothing says which partners may leave.',
        fix: openTo(beforeBrace, '  open to every partner\n'),
      };
    } else if (others.length > 0) {
      const all = { ...first, end: last.end };
      yield { at: all, message: `The exit is not open to ${listed(others.map(({ title }) => title))}.`, fix: openTo(all, 'every partner') };
    }
  },
  bad: `
    partner us "Harbour Works"
    partner them "Blue Heron"
    exit { notice 30 days  open to ‹us› }
  `,
  good: `
    partner us "Harbour Works"
    partner them "Blue Heron"
    exit { notice 30 days  open to us, them }
  `,
});

function openTo({ document, start, end }: Span, text: string): Fix {
  return { title: 'Open the exit to every partner', edits: [{ at: { document, start, end }, text }] };
}
