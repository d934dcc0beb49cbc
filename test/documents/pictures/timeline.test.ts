import { describe, expect, test } from 'vitest';
import { pagesOf } from '../page/pages.ts';
import { type Drawn, drawings } from './drawing.ts';

const pageWith = (text: string): string => pagesOf(`charter t "T" { ${text} }`).join();

const timeline = (text: string) => drawings(pageWith(text), 'c-picture-timeline');

const whole = `
  runs from 2026-01-05 to 2026-12-31
  renegotiate on 2026-06-30
  minimum credible win tenth "A tenth" { measure wait <= 45 minutes by 2026-03-13 }
  metric wait "Wait" in minutes { baseline 50 minutes }
  review operating every 3 months
  review realignment on 2026-06-30
  renewal on 2026-11-30 { notice 30 days  scale when wait <= 40 }
  exit { notice 60 days  winding down 30 days }`;

describe('the timeline', () => {
  const { wide, narrow } = timeline(whole);

  test('has the days that everybody should know, in their order, with what falls on each', () => {
    expect(wide.title).toBe('From the first day to the last');
    expect(wide.description.split('; ')).toEqual([
      '5 January 2026: The term begins',
      '13 March 2026: Minimum credible win: A tenth',
      '5 April 2026: Review (every 3 months)',
      '30 June 2026: We look again at the terms, Review',
      '31 October 2026: Last day to say that one does not renew',
      '1 November 2026: Last day to give notice before the term ends',
      '30 November 2026: We choose to go on, do more or stop',
      '31 December 2026: The term ends',
      '30 January 2027: Everything is wound down',
    ]);
    for (const { texts } of [wide, narrow]) {
      for (const text of wide.description.split(/[;:,] /)) expect(texts).toContain(text);
    }
  });

  test.each([
    ['wide', wide],
    ['narrow', narrow],
  ])('runs down to scale, and its lines to the words do not cross: %s', (_, drawn) => {
    const dots = numbers(drawn, /<circle[^>]* cy="([\d.]+)"/g);
    const leaders = [...drawn.markup.matchAll(/<line class="hair" x1="8" y1="([\d.]+)" x2="36" y2="([\d.]+)"/g)];
    expect(dots).toEqual(dots.toSorted((a, b) => a - b));
    expect(leaders.map(([, from]) => Number(from))).toEqual(dots);
    const ends = leaders.map(([, , to]) => Number(to));
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    const [first = 0, win = 0, review = 0] = dots;
    expect((win - first) / (review - first)).toBeCloseTo(67 / 90, 1);
  });

  test('marks the win, the time after each last day for notice, the time after the end, and what comes again', () => {
    expect(wide.markup.match(/<line class="promise"/g)).toHaveLength(1 + 2);
    expect(wide.markup.match(/<line class="late"/g)).toHaveLength(1);
    // 5 July and 5 October; 5 January would be after the end.
    expect(wide.markup.match(/<line class="edge"/g)).toHaveLength(1 + 2);
  });

  test('keeps days apart that are next to each other', () => {
    const close = timeline('runs from 2026-01-05 to 2026-01-08  review operating on 2026-01-06  review realignment on 2026-01-07').narrow;
    const tops = numbers(close, /<text class="quiet" x="40" y="([\d.]+)"/g);
    expect(tops).toHaveLength(4);
    for (const [index, top] of tops.slice(1).entries()) expect(top - (tops[index] ?? 0)).toBeGreaterThanOrEqual(2 * 18);
  });

  test('is not drawn for two days', () => {
    expect(pageWith('runs from 2026-01-05 to 2026-12-31  review operating on 2026-12-31')).not.toContain('c-picture-timeline');
  });
});

function numbers({ markup }: Drawn, pattern: RegExp): readonly number[] {
  return [...markup.matchAll(pattern)].map(([, found]) => Number(found));
}
