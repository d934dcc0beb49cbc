import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';
import { counted, listed } from '../engine/words.ts';

export const purposeLength = rule({
  code: 'purpose-length',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The purpose fits into two sentences.',
  why: 'A purpose that nobody can repeat guides nobody; what is longer belongs in the scope, the outcomes or the story.',
  source: 'Shared vision: the purpose in two lines',
  remedy: 'Keep why you work together and what success is; move the rest elsewhere: `in scope "…"`, `story "…"` or an `outcome`.',
  rows: [3],
  options: { sentences: 2, words: 60 },
  *check(charter, { options }) {
    const { purpose } = charter;
    if (purpose === undefined) return;
    const sentences = purpose.text.split(/[.!?؟。]+(?=["”’»)]*(?:\s|$))/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
    const words = purpose.text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const long = [
      ...(sentences > options.sentences ? [counted(sentences, 'sentence', 'sentences')] : []),
      ...(words > options.words ? [counted(words, 'word', 'words')] : []),
    ];
    if (long.length === 0) return;
    yield {
      at: spanOf(purpose.origin, 'text'),
      message: `The purpose takes ${listed(long)}; ${counted(options.sentences, 'sentence', 'sentences')} of up to ${options.words} words in all can be remembered.`,
    };
  },
  bad: 'purpose ‹"Guests see the harbour. They drink coffee. We learn what they like."›',
  good: 'purpose "Guests see the harbour and drink coffee. We learn what they like."',
});
