import { textsOf, within } from '@charter/model/texts.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

const source = `charter tours "Harbour tours" {
  purpose """
    Guests see the harbour.
  """
  we will "Sail daily", "Serve coffee"
  governance lightweight because "We are two"
  partner boats "Blue Heron Boats" { wants full "Full boats" }
}
log tours { 2026-05-04 noted "Rain" }
`;
const [charter] = lowerText(source).charters;
if (charter === undefined) throw new Error('There is no charter.');
const texts = textsOf(charter);

test('all that is said in words of one’s own, in the order it was written, without the log', () => {
  expect(texts.map(({ text }) => text)).toEqual([
    'Harbour tours',
    'Guests see the harbour.',
    'Sail daily',
    'Serve coffee',
    'We are two',
    'Blue Heron Boats',
    'Full boats',
  ]);
});

test('a word of a text has a place of its own where the text is written as it reads', () => {
  const daily = texts.find(({ text }) => text === 'Sail daily');
  const at = daily && within(daily, 5, 5);
  expect(source.slice(at?.start, at?.end)).toBe('daily');
});

test('in prose the whole text is the place', () => {
  const prose = texts.find(({ text }) => text.startsWith('Guests'));
  expect(prose && within(prose, 0, 6)).toEqual(prose?.at);
});
