import { describe, expect, test } from 'vitest';
import { pagesOf } from '../page/pages.ts';
import { drawings } from './drawing.ts';

const page = (parameters: string, ...rules: readonly string[]) =>
  pagesOf(`charter m "M" {
    person ana "Ana Ruiz"
    forum ops "Operating team" { members ana }
    forum board "Board" { members ana }
    decision change "Change" by ${parameters} { ${rules.join('\n')} }
  }`).join();

const twoQuantities = page(
  'cost in EUR and delay in days',
  'when cost <= 10k and delay < 5: ana decides within 2 days evidence "A note"',
  'when cost <= 50k and delay < 20: ops decides',
  'otherwise: board decides consult ops',
);

describe('the map of a decision', () => {
  const { wide, narrow } = drawings(twoQuantities, 'c-map-change');

  test('tells in words in which case which rule decides, and what the rules say', () => {
    expect(wide.title).toBe('Who decides in which case: Change');
    expect(wide.description).toBe(
      [
        'delay below 5 days; cost up to 10 000 EUR: 1; above 10 000 EUR, up to 50 000 EUR: 2; above 50 000 EUR: 3',
        'delay from 5 days, below 20 days; cost up to 10 000 EUR: 2; above 10 000 EUR, up to 50 000 EUR: 2; above 50 000 EUR: 3',
        'delay from 20 days; cost up to 10 000 EUR: 3; above 10 000 EUR, up to 50 000 EUR: 3; above 50 000 EUR: 3',
        '1 Ana Ruiz; within 2 days; Evidence: A note',
        '2 Operating team',
        '3 Board; Asked first: Operating team',
      ].join('. '),
    );
  });

  test('says what the rules say in the regions, and on a phone below numbers', () => {
    for (const text of [
      'Ana Ruiz',
      'within 2 days',
      'Evidence: A note',
      'Operating team',
      'Board',
      'cost: more to the right',
      'delay: more time upwards',
    ])
      expect(wide.texts).toContain(text);
    expect(wide.texts).not.toContain('1 Ana Ruiz');
    for (const text of ['1 Ana Ruiz', '2 Operating team', '3 Board', 'within 2 days']) expect(narrow.texts).toContain(text);
  });

  test('has the lowest case at the lower left and the highest at the upper right', () => {
    expect(placeOf(wide.markup, 'Ana Ruiz')).toMatchObject({ x: placeOf(wide.markup, 'Board').x });
    expect(placeOf(wide.markup, 'Ana Ruiz').y).toBeGreaterThan(placeOf(wide.markup, 'Operating team').y);
    expect(placeOf(wide.markup, 'Operating team').y).toBeGreaterThan(placeOf(wide.markup, 'Board').y);
  });

  test('has as many fields in each shade as the rules have cases, and lines only between regions', () => {
    const shades = [...wide.markup.matchAll(/class="(shade-\d)"/g)].map(([, shade]) => shade);
    expect([0, 1, 2].map((shade) => shades.filter((one) => one === `shade-${shade}`).length)).toEqual([1, 3, 5]);
    expect(wide.markup.match(/class="edge"/g)).toHaveLength(12 + 2 + 4);
  });

  test('shows a case in which nobody decides', () => {
    const drawn = drawings(page('cost in EUR and delay in days', 'when cost <= 10k and delay < 5: ana decides'), 'c-map-change').wide;
    expect(drawn.texts).toContain('Nobody is named to decide this.');
    expect(drawn.markup.match(/class="open"/g)).toHaveLength(3);
  });

  test('says of days that they come later, and names options', () => {
    const drawn = drawings(
      page('day as date and place one of quay, yard', 'when place is quay and day < 2026-06-27: ana decides', 'otherwise: ops decides'),
      'c-map-change',
    ).wide;
    for (const text of ['place', 'day: later to the right', 'before 27 June 2026', 'from 27 June 2026', 'quay', 'yard'])
      expect(drawn.texts).toContain(text);
  });

  test.each([
    ['three quantities', 'a in EUR and b in days and c in percent', 'when a < 1 and b < 1 and c < 1 %: ana decides'],
    ['one of two quantities that matters', 'a in EUR and b in days', 'when a < 1: ana decides'],
  ])('is not drawn for %s', (_, parameters, rule) => {
    expect(page(parameters, rule, 'otherwise: ops decides')).not.toContain('c-map-change');
  });
});

function placeOf(markup: string, text: string): { x: number; y: number } {
  const [, x, y] = new RegExp(`<text[^>]*x="([\\d.]+)" y="([\\d.]+)">${text}<`).exec(markup) ?? [];
  return { x: Number(x), y: Number(y) };
}
