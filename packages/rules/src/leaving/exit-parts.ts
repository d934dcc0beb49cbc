import { isWaived } from '../engine/ask.ts';
import { openingWord } from '../engine/opening-word.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const words: Readonly<Record<string, string>> = {
  data: 'what becomes of the data',
  assets: 'what becomes of the assets',
  handover: 'how the work is handed over',
  statements: 'how the partners speak of each other afterwards',
  survives: 'what holds on after the end',
  costs: 'who pays for the end',
  people: 'what becomes of the people',
  customers: 'what becomes of the customers',
};

export const exitParts = rule({
  code: 'exit-parts',
  topic: 'leaving',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The exit speaks of data, of the handover and of what the partners say about each other afterwards.',
  why: 'Parting is the one moment when nothing can be agreed any more, so all of it is agreed before.',
  source: 'Coalitions: a mutual exit plan',
  remedy:
    'Add a line for it, such as `data "Deleted within 14 days"`, `handover "Two teach-backs"` or `statements "Neither speaks ill of the other" for 12 months`.',
  rows: [101, 104],
  options: { parts: ['data', 'handover', 'statements'] },
  *check({ exit }, { options }) {
    if (exit === undefined) return;
    const missing = options.parts.filter((wanted) => !exit.parts.some(({ part }) => part === wanted) && !isWaived(exit.without, wanted));
    if (missing.length === 0) return;
    yield {
      at: openingWord(exit.origin, 'exit'),
      message: `The exit does not say ${listed(missing.map((part) => words[part] ?? part)).replace(' and ', ' or ')}.`,
    };
  },
  bad: `‹exit› { notice 30 days  data "Deleted"  handover "Two teach-backs" }`,
  good: `exit { notice 30 days  data "Deleted"  handover "Two teach-backs"  statements "Neither speaks ill of the other" }`,
});
