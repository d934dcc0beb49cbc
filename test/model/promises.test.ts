import { promisesOf } from '@charter/model/promises.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

test('promises in the order they were written, and whether a number goes with them', () => {
  const { charters } = lowerText(`charter tours "Tours" {
    partner a "A"
    partner b "B"
    service level "An answer" from a to b within 48 hours
    we will "Sail daily", "Serve 40 guests"
    story "Nobody is held to this"
    exit { notice 14 days  data "Each keeps its list" }
  }`);
  expect(charters.flatMap(promisesOf).map(({ text, measured }) => [text, measured])).toEqual([
    ['An answer', true],
    ['Sail daily', false],
    ['Serve 40 guests', true],
    ['Each keeps its list', false],
  ]);
});
