import { describe, expect, test } from 'vitest';
import { pagesOf } from '../page/pages.ts';
import { drawings } from './drawing.ts';

const pageWith = (escalation: string): string =>
  pagesOf(`charter c "C" {
    person ana "Ana Ruiz"
    person ben "Ben Okafor"
    forum ops "Operating team" { members ana, ben  meets weekly }
    escalation { ${escalation} }
  }`).join();

const clock = (escalation: string) => drawings(pageWith(escalation), 'c-picture-clock').wide;

/** Where each bar begins and how wide it is. */
const barsIn = (markup: string): readonly (readonly number[])[] =>
  [...markup.matchAll(/<rect class="bar" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, x, width]) => [Number(x), Number(width)]);

describe('the clock of a disagreement', () => {
  test('tells of each step who has it, how long, when it ends in all, and what follows silence', () => {
    const { title, description, texts } = clock(
      'first ana within 24 hours if silent "It goes up" then ben within 48 hours  in all 72 hours',
    );
    expect(title).toBe('How long a disagreement takes on its way up');
    expect(description).toBe(
      [
        'promised in all: 72 hours',
        '1 Ana Ruiz; within 24 hours · After in all: 24 hours; If there is no answer: It goes up',
        '2 Ben Okafor; within 48 hours · After in all: 72 hours',
      ].join('. '),
    );
    for (const text of description.split(/[.;] /)) expect(texts).toContain(text);
  });

  test('runs to the right, each step from where the one before it ends, and marks what is promised', () => {
    const { markup } = clock('first ana within 24 hours  then ben within 48 hours  in all 72 hours');
    const [[start = 1, one = 0] = [], [next, two = 0] = []] = barsIn(markup);
    expect([start, next]).toEqual([0, one]);
    expect(two).toBeCloseTo(2 * one, 0);
    const promised = [...markup.matchAll(/class="promise" x1="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(promised).toHaveLength(2);
    for (const x of promised) expect(x).toBeCloseTo(one + two, 0);
  });

  test('warns of a forum that meets too seldom for its step', () => {
    const late = clock('first ana within 24 hours  then ops within 2 days');
    expect(late.description).toContain('May have to wait up to 1 week for them to meet');
    expect(late.markup.match(/class="late"/g)).toHaveLength(1);
    expect(clock('first ana within 24 hours  then ops within 2 weeks').description).not.toContain('May have to wait');
  });

  test('is not drawn where no step has a time', () => {
    expect(pageWith('first ana  then ben')).not.toContain('c-picture-clock');
  });
});
