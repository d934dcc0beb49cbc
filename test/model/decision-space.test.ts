import type { Conjunction } from '@charter/model/condition.ts';
import type { Decision, DecisionRule } from '@charter/model/deciding.ts';
import { contradictoryRules, decisionGaps, overlappingRules, unplacedValues, unreachableRules } from '@charter/model/decision-space.ts';
import { holds, whoDecides } from '@charter/model/who-decides.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount, between, type Case, choice, compare, day, decisionOf, eur, grid, is, tables, when } from './decision-tables.ts';

const everyCase = grid(0.5);
const wholeCases = grid(1);
const days = (count: string, unit: 'day' | 'month' | 'week' = 'day') => ({ kind: 'duration', amount: count, unit }) as const;
const date = (text: string) => ({ kind: 'date', date: text }) as const;

const branchFits = ({ all }: Conjunction, one: Case): boolean =>
  all.every((comparison) => holds(comparison, one.get(comparison.subject)) === true);
const rowFits = ({ condition }: DecisionRule, one: Case): boolean =>
  condition === undefined || condition.any.some((branch) => branchFits(branch, one));
const undecided = ({ rules }: Decision, one: Case): boolean => !rules.some((rule) => rowFits(rule, one));

describe('against every case of a small grid', () => {
  test('there is a gap just where a case is undecided, ', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const gaps = decisionGaps(table);
        expect(gaps.length > 0).toBe(wholeCases.some((one) => undecided(table, one)));
      }),
    );
  });

  test('the first gap is named by a case that nobody decides', () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const { example } of decisionGaps(table)) {
          const lowest = new Map([...(wholeCases[0] ?? []), ...example.map(({ name, value }) => [name, value] as const)]);
          expect(whoDecides(table, lowest)).toEqual({ kind: 'nobody' });
        }
      }),
    );
  });

  test('a row is unreachable just where rows above decide each case it fits', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const expected = table.rules.filter((rule, index) => {
          const cases = everyCase.filter((one) => rowFits(rule, one));
          return cases.length > 0 && cases.every((one) => table.rules.slice(0, index).some((above) => rowFits(above, one)));
        });
        expect(unreachableRules(table).map(({ rule }) => rule)).toEqual(expected);
      }),
    );
  });

  test('rows overlap just where a case fits both, and the example is one', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const withCondition = table.rules.filter(({ condition }) => condition !== undefined);
        const expected = withCondition.flatMap((rule, index) => {
          const earlier = withCondition
            .slice(0, index)
            .filter((above) => everyCase.some((one) => rowFits(above, one) && rowFits(rule, one)));
          return earlier.length === 0 ? [] : [{ rule, earlier }];
        });
        const found = overlappingRules(table);
        expect(found.map(({ rule, earlier }) => ({ rule, earlier }))).toEqual(expected);
        for (const { rule, earlier, example } of found) {
          const one = new Map([...(everyCase[0] ?? []), ...example.map(({ name, value }) => [name, value] as const)]);
          expect(rowFits(rule, one) && rowFits(earlier[0] ?? rule, one)).toBe(true);
        }
      }),
    );
  });

  test('an alternative contradicts itself just where it fits no case', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const expected = table.rules.flatMap((rule) =>
          (rule.condition?.any ?? []).filter((branch) => !everyCase.some((one) => branchFits(branch, one))).map(() => rule),
        );
        const found = contradictoryRules(table);
        expect(found.map(({ rule }) => rule)).toEqual(expected);
        for (const { comparisons } of found) expect(everyCase.some((one) => branchFits({ all: comparisons }, one))).toBe(false);
      }),
    );
  });

  test('the row that decides is the first that fits', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...everyCase), (table, one) => {
        const rule = table.rules.find((row) => rowFits(row, one));
        expect(whoDecides(table, one)).toEqual(rule === undefined ? { kind: 'nobody' } : { kind: 'decided', rule });
      }),
    );
  });
});

describe('gaps', () => {
  const gaps = (table: Decision) => decisionGaps(table).map(({ example, condition }) => [example.map(({ value }) => value), condition]);
  const cost = amount('cost', 'EUR');

  test.each([
    ['above the last row', [cost], [when([compare('cost', '<=', eur(10_000))])], [[[eur(10_001)], 'cost > 10k']]],
    [
      'at a bound that no row holds',
      [cost],
      [when([compare('cost', '<', eur(500))]), when([compare('cost', '>', eur(500))])],
      [[[eur(500)], 'cost = 500']],
    ],
    [
      'between two rows',
      [cost],
      [when([compare('cost', '<=', eur(10_000))]), when([compare('cost', '>', eur(50_000))])],
      [[[eur(10_001)], 'cost > 10k and cost <= 50k']],
    ],
    [
      'of one option',
      [cost, choice('source', 'data', 'staffing')],
      [when([compare('cost', '<', eur(5)), is('source', 'data')]), when([compare('cost', '>=', eur(5))])],
      [[[eur(0), 'staffing'], 'cost < 5 and source is staffing']],
    ],
    ['of several options', [choice('source', 'a', 'b', 'c')], [when([is('source', 'a')])], [[['b'], 'source is b or source is c']]],
    [
      'on days of the calendar, which leave nothing in between',
      [day('start')],
      [when([compare('start', '<=', date('2026-03-01'))]), when([compare('start', '>=', date('2026-03-04'))])],
      [[[date('2026-03-02')], 'start > 2026-03-01 and start < 2026-03-04']],
    ],
    [
      'in another unit of time than the quantity is counted in',
      [amount('delay', 'days')],
      [when([compare('delay', '<=', days('2', 'week'))])],
      [[[days('15')], 'delay > 14']],
    ],
    [
      'below 0, where that can occur',
      [amount('swing', 'EUR', eur(-10), eur(10))],
      [when([compare('swing', '>=', eur(0))])],
      [[[eur(-10)], 'swing < 0']],
    ],
    ['below 0, where it is spoken of', [cost], [when([compare('cost', '>=', eur(-5))])], [[[eur(-6)], 'cost < -5']]],
    ['of a table without rows', [cost], [], [[[], undefined]]],
    ['of a table without rows or quantities', [], [], [[[], undefined]]],
  ] as const)('%s', (_, parameters, rows, expected) => {
    expect(gaps(decisionOf(parameters, rows))).toEqual(expected);
  });

  test.each([
    ['whole numbers next to each other', [cost], [when([compare('cost', '<=', eur(1000))]), when([compare('cost', '>=', eur(1001))])]],
    ['a last row for the rest', [cost], [when([compare('cost', '<=', eur(1000))]), undefined]],
    [
      'shares up to 100 %',
      [amount('part', 'percent')],
      [when([between('part', { kind: 'share', percent: '0' }, { kind: 'share', percent: '100' })])],
    ],
    [
      'days next to each other',
      [day('start')],
      [when([compare('start', '<=', date('2026-03-01'))]), when([compare('start', '>=', date('2026-03-02'))])],
    ],
    [
      'a month among days, of which nobody knows how long it is',
      [amount('delay', 'days')],
      [when([compare('delay', '<=', days('1', 'month'))])],
    ],
    ['a lapse of time', [cost], [{ ...when([{ ...compare('cost', '>=', eur(0)), during: days('3') }]) }]],
  ] as const)('none with %s', (_, parameters, rows) => {
    expect(gaps(decisionOf(parameters, rows))).toEqual([]);
  });
});

test('a month among days is told, and nothing is claimed of its row', () => {
  const table = decisionOf(
    [amount('delay', 'days')],
    [
      when([compare('delay', '<=', days('30'))]),
      when([compare('delay', '<=', days('1', 'month'))]),
      when([compare('delay', '<=', days('20'))]),
    ],
  );
  expect(unplacedValues(table).map(({ value }) => value)).toEqual([days('1', 'month')]);
  expect(unreachableRules(table).map(({ rule }) => table.rules.indexOf(rule))).toEqual([2]);
});

test('a row that has to hold for some time takes nothing from the rows below', () => {
  const lasting = { ...compare('cost', '<=', eur(5)), during: days('3') };
  const table = decisionOf(
    [amount('cost', 'EUR')],
    [when([lasting]), when([compare('cost', '<=', eur(5))]), when([compare('cost', '<=', eur(4))])],
  );
  expect(unreachableRules(table).map(({ rule }) => table.rules.indexOf(rule))).toEqual([2]);
  expect(overlappingRules(table).map(({ rule, earlier }) => [rule, ...earlier].map((row) => table.rules.indexOf(row)))).toEqual([
    [1, 0],
    [2, 0, 1],
  ]);
});

test('who decides is open where the row depends on what is not known', () => {
  const table = decisionOf(
    [amount('cost', 'EUR'), amount('delay', 'days')],
    [when([compare('cost', '<=', eur(5)), compare('delay', '<=', days('2'))]), when([compare('cost', '<=', eur(5))]), undefined],
  );
  expect(whoDecides(table, new Map([['cost', eur(3)]]))).toEqual({ kind: 'open', needs: ['delay'] });
  expect(whoDecides(table, new Map([['cost', eur(9)]]))).toEqual({ kind: 'decided', rule: table.rules[2] });
  expect(whoDecides(table, new Map([['delay', days('9')]]))).toEqual({ kind: 'open', needs: ['cost'] });
});
