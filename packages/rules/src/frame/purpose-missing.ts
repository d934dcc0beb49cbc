import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const purposeMissing = rule({
  code: 'purpose-missing',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'A charter says why the partners work together.',
  why: 'Every later decision is held against the purpose; without one, each side holds it against its own.',
  source: 'Shared vision: the purpose in two lines',
  remedy: 'Say in two sentences why you work together and what success is: `purpose "…"`.',
  rows: [3, 5, 90],
  *check(charter) {
    if ((charter.purpose?.text.trim() ?? '') !== '' || isWaived(charter.without, 'purpose')) return;
    yield { at: charter.purpose?.origin ?? headOf(charter), message: `“${charter.title}” does not say why you work together.` };
  },
  bad: 'charter ‹tours› "Harbour tours" { we will not "Buy a boat" }',
  good: 'charter tours "Harbour tours" { purpose "Guests of the roastery discover the harbour." }',
});
