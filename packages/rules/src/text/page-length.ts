import { headOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const pageLength = rule({
  code: 'page-length',
  topic: 'text',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Purpose, scope, limits and outcomes fit on a page.',
  why: 'One page is read before the meeting; three are not.',
  source: 'Shared vision: a charter of one page',
  remedy: 'Shorten the texts of the scope and the limits; details belong in decisions, workstreams and notes.',
  rows: [5],
  options: { words: 550 },
  *check(charter, { options }) {
    const { purpose, inScope, outOfScope, weWill, weWillNot, constraints, redLines, outcomes, reviews } = charter;
    const passages = [inScope, outOfScope, weWill, weWillNot, constraints, redLines, ...reviews.map(({ asks }) => asks)].flat();
    const texts = [purpose?.text ?? '', ...passages.map(({ text }) => text), ...outcomes.map(({ title }) => title)];
    const words = texts.flatMap((text) => text.split(/\s+/u)).filter((word) => word !== '').length;
    if (words <= options.words) return;
    yield { at: headOf(charter), message: `Purpose, scope, limits and outcomes take ${words} words; a page holds ${options.words}.` };
  },
  bad: `charter ‹tours› "Harbour tours" { purpose "${'Guests see the harbour. '.repeat(140)}" }`,
  good: 'charter tours "Harbour tours" { purpose "Guests see the harbour." }',
});
