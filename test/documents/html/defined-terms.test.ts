import { markingOf } from '@charter/documents/html/defined-terms.ts';
import { inline, plain, prose } from '@charter/documents/html/prose.ts';
import { expect, test } from 'vitest';

const terms = [
  { word: 'Win', meaning: 'A start', place: 'c-term-win' },
  { word: 'Win back', meaning: 'To have "it" <again>', place: 'c-term-back' },
  { word: 'C++ (a+b)*', meaning: 'Signs', place: 'c-term-signs' },
  { word: 'Enrolment', meaning: 'A pupil who stays', place: 'c-term-enrolment' },
  { word: 'Delivery', meaning: 'A box at a door', place: 'c-term-delivery' },
  { word: 'IT', meaning: 'Machines', place: 'c-term-it' },
  { word: '納期', meaning: 'The day', place: 'c-term-day' },
];
const marking = markingOf(terms);

/** The words that are marked in a text, each with the place it leads to. */
function markedIn(text: string): readonly string[] {
  const markup = String(inline(text, marking?.()));
  return [...markup.matchAll(/<a class="defined" href="#c-term-(\w+)"[^>]*>([^<]*)<\/a>/g)].map(([, place, word]) => `${word}: ${place}`);
}

test.each<[string, readonly string[]]>([
  ['The win is near.', ['win: win']],
  ['WIN, and again a win.', ['WIN: win']],
  ['We win back what we had, and a win', ['win back: back', 'win: win']],
  ['No winter, no twin, no win_, no win2', []],
  ['Written in C++ (a+b)* or not', ['C++ (a+b)*: signs']],
  ['Two enrolments, and enrolment’s end', ['enrolments: enrolment']],
  ["Enrolment's end", ["Enrolment's: enrolment".replace("'", '&#39;')]],
  ['Preenrolment, enrolmental', []],
  ['Deliveries by bike', ['Deliveries: delivery']],
  ['It is asked of IT', ['IT: it']],
  ['次の納期は五月です', ['納期: day']],
  ['[a win](https://example.org) and `win`', []],
  ['**Win** it', ['Win: win']],
])('%j marks %j', (text, marked) => {
  expect(markedIn(text)).toEqual(marked);
});

test('each paragraph marks its words anew, and what they mean is an attribute that nothing ends', () => {
  const markup = String(prose('To win back.', { words: marking?.() }));
  expect(markup).toContain('data-meaning="To have &quot;it&quot; &lt;again&gt;" aria-describedby="c-term-back-means"');
  expect(String(prose('To win back.', { words: marking?.() }))).toBe(markup);
});

test('where nothing is defined, nothing is marked', () => {
  expect(markingOf([])).toBeUndefined();
  expect(markingOf([{ word: ' ', meaning: 'x', place: 'y' }])).toBeUndefined();
});

test.each([
  ['**Two** words', 'Two words'],
  ['One\n\n- two\n- `three`', 'One two three'],
  ['[Here](https://example.org)', 'Here'],
])('%j in plain words is %j', (text, words) => {
  expect(plain(text)).toBe(words);
});
