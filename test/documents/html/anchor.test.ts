import { anchor } from '@charter/documents/html/anchor.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  [anchor('outcome', 'faster'), 'c-outcome-faster'],
  [anchor('metric', 'on-time'), 'c-metric-on-time'],
  [anchor('person', 'José_L'), 'c-person-Jos_e9__5f_L'],
  [anchor('person', '東京'), 'c-person-_6771__4eac_'],
  [anchor('person', 'ana', 2), 'c-person-ana_x2'],
])('%s', (made, expected) => {
  expect(made).toBe(expected);
});

test('is made of plain letters, and differs wherever kind, name or occurrence differ', () => {
  const named = fc.tuple(fc.constantFrom('a', 'a-b', 'b'), fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 3 }));
  fc.assert(
    fc.property(named, named, (a, b) => {
      expect(anchor(...a)).toMatch(/^c-[A-Za-z0-9_-]*$/);
      expect(anchor(...a) === anchor(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});
