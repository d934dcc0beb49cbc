import { passagesOf } from '@charter/language-server/preview/passages.ts';
import { expect, test } from 'vitest';

test('texts are found where they stand, a longer one by its paragraphs', () => {
  const text = 'purpose """\n  One.\n\n  - Two *words*\n""" // "not this"\nnote "Three [link](https://x.example)"';
  expect(passagesOf(text).map(({ words, start, end }) => [words, text.slice(start, end)])).toEqual([
    ['One', 'One.'],
    ['Twowords', '- Two *words*'],
    ['Threelink', 'Three [link](https://x.example)'],
  ]);
});

test.each(['](', '/* ', '\\"', '" ', '""" ', '[a]('])('a text made of %s does not keep the preview waiting', (part) => {
  for (const begin of ['', '"']) expect(passagesOf(begin + part.repeat(300_000)).length).toBeLessThan(300_001);
});
