import { slugOf } from '@charter/cli/slug.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['er-waiting', 'er-waiting'],
  ['ER Waiting_2', 'er-waiting-2'],
  ['Übergröße', 'ubergrosse'],
  ['Łódź-Ærø', 'lodz-aero'],
  ['--a--b--', 'a-b'],
])('%s becomes %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test.each(['con', 'NUL', 'Com1', 'lpt9', 'план', '项目-a', '', '...', 'x'.repeat(81)])('%s gets a hash', (name) => {
  expect(slugOf(name)).toMatch(/(^|-)[0-9a-f]{8}$/);
});

test('names that keep nothing but their hash stay apart', () => {
  expect(slugOf('план')).not.toBe(slugOf('цель'));
});

test('every name becomes a safe file name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const slug = slugOf(name);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});
