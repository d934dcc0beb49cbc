import { workingDayIn } from '@charter/model/term.ts';
import { expect, test } from 'vitest';

const origin = { document: 'a.charter', start: 0, end: 0, parts: new Map() };
const weeks = { kind: 'duration', amount: '12', unit: 'week' } as const;

test.each([
  ['2026-09-07', 0, '2026-09-07', 'a Monday is a working day'],
  ['2026-09-05', 0, '2026-09-07', 'no day before a term that starts on a Saturday'],
  ['2026-09-05', 1, '2026-11-27', 'the last working day of the term'],
  ['2026-09-05', 0.5, '2026-10-16', 'the Friday before the Saturday in the middle'],
])('a term from %s, at %s of it: %s, %s', (from, part, day) => {
  expect(workingDayIn({ from, length: weeks, origin }, part)).toBe(day);
});
