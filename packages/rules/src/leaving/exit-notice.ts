import { isWaived } from '../engine/ask.ts';
import { openingWord } from '../engine/opening-word.ts';
import { rule } from '../engine/rule.ts';

export const exitNotice = rule({
  code: 'exit-notice',
  topic: 'leaving',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'The exit says how much notice a partner gives before it leaves.',
  why: 'Without notice, the partner that stays learns of it on the last day.',
  source: 'Coalitions: a period of notice',
  remedy: 'Say how long: `notice 30 days`.',
  rows: [102],
  *check({ exit }) {
    if (exit === undefined || exit.notice !== undefined || isWaived(exit.without, 'notice')) return;
    yield { at: openingWord(exit.origin, 'exit'), message: 'Nothing says how much notice a partner gives before it leaves.' };
  },
  bad: `‹exit› { open to every partner }`,
  good: `exit { notice 30 days  open to every partner }`,
});
