import { describe, expect, test } from 'vitest';
import { pagesOf } from '../page/pages.ts';
import { drawings } from './drawing.ts';

const pageWith = (parameter: string, ...rules: readonly string[]): string =>
  pagesOf(`charter s "S" {
    person ana "Ana Ruiz"
    forum ops "Operating team" { members ana }
    decision change "Change" by ${parameter} { ${rules.join('\n')} }
  }`).join();

const stairs = (parameter: string, ...rules: readonly string[]) => drawings(pageWith(parameter, ...rules), 'c-staircase-change');

/** Where the steps after the first begin. */
const startsIn = (markup: string): readonly number[] =>
  [...markup.matchAll(/<line class="edge[^"]*" x1="([\d.]+)" y1="[\d.]+" x2="\1"/g)].map(([, x]) => Number(x)).slice(1);

describe('the steps of a decision', () => {
  test('say how far each goes, and all that its rule says', () => {
    const { wide, narrow } = stairs(
      'cost in EUR',
      'when cost <= 10k: ana decides inform ops within 2 days',
      'when cost <= 50k: ops decides jointly within 5 days evidence "A note"',
    );
    expect(wide.title).toBe('Who decides, step by step: Change');
    expect(wide.description).toBe(
      [
        'up to 10 000 EUR; Ana Ruiz; Told: Operating team within 2 days',
        'up to 50 000 EUR; Operating team; all of them together; within 5 days; Evidence: A note',
        'above 50 000 EUR; Nobody is named to decide this.',
      ].join('. '),
    );
    for (const { texts } of [wide, narrow]) {
      for (const text of wide.description.split(/[.;] /)) expect(texts).toContain(text.split(':')[0]);
    }
    expect(wide.markup.match(/class="edge broken"/g)).toHaveLength(2);
  });

  test.each([
    ['cost in EUR', 'cost <= 10k', 'cost <= 50k', 'cost: more to the right'],
    ['cost in EUR', 'cost <= 10k', 'cost <= 5M', 'cost: more to the right (logarithmic scale)'],
    ['part in percent', 'part < 10 %', 'part < 30 %', 'part: more to the right'],
    ['warning in days', 'warning < 90', 'warning <= 180', 'warning: more time to the right'],
    ['begin as date', 'begin < 2026-03-01', 'begin < 2026-09-01', 'begin: later to the right (not to scale)'],
  ])('of %s, up to %s and %s, say what there is more of', (parameter, low, high, text) => {
    const { texts } = stairs(parameter, `when ${low}: ana decides`, `when ${high}: ops decides`, 'otherwise: ana decides').wide;
    expect(texts).toContain(text);
  });

  test('stand where their amounts are', () => {
    const { markup } = stairs(
      'cost in EUR',
      'when cost <= 20k: ana decides',
      'when cost <= 40k: ops decides',
      'otherwise: ana decides',
    ).wide;
    const [first = 0, second = 0] = startsIn(markup);
    expect(second).toBeCloseTo(2 * first, 0);
  });

  test('say of days that they come before or after', () => {
    const { texts } = stairs('begin as date', 'when begin < 2026-03-01: ana decides', 'otherwise: ops decides').wide;
    for (const text of ['before 1 March 2026', 'from 1 March 2026']) expect(texts).toContain(text);
  });

  test.each([
    ['everything is decided by one rule', 'cost in EUR', ['otherwise: ana decides']],
    ['the quantity is one of some options', 'place one of quay, yard', ['when place is quay: ana decides', 'otherwise: ops decides']],
  ])('are not drawn where %s', (_, parameter, rules) => {
    expect(pageWith(parameter, ...rules)).not.toContain('c-staircase');
  });
});
