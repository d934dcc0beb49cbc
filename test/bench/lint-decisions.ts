import type { Comparison } from '@charter/model/condition.ts';
import type { Decision, DecisionRule } from '@charter/model/deciding.ts';
import { decisionBoundaries } from '@charter/model/decision-boundaries.ts';
import { contradictoryRules, decisionGaps, overlappingRules, unreachableRules } from '@charter/model/decision-space.ts';
import { medians } from './timing.ts';

/** From and to, for each quantity of a row. */
type Row = readonly (readonly [from: number, to: number])[];

const end = 1_000_000;
/** Beyond this, trying every case takes minutes, then lifetimes. */
const mostCases = 3_000_000;
const origin = { document: 'bench', start: 0, end: 0, parts: new Map() };

/**
 * How long it takes to find all gaps, boundaries, unreachable rows, overlaps and contradictions of one table, in milliseconds;
 * and how long it takes to try every case for the gaps alone, where that can be done at all.
 * Aim: 1,500 rows over 7 quantities in under a second, whether they part the cases among them, leave one out, or lie anywhere.
 */
export function decisionTimes(): string[][] {
  const sizes = [
    [20, 2],
    [60, 3],
    [200, 3],
    [1500, 7],
  ] as const;
  return sizes.flatMap(([rows, quantities]) =>
    Object.entries(shapes).map(([shape, rowsOf]) => {
      const list = rowsOf(rows, quantities);
      const decision = decisionOf(list, quantities);
      const times = medians([{ name: 'all', run: () => analysed({ ...decision }) }], 3);
      const cases = casesOf(list, quantities);
      const naive = cases > mostCases ? undefined : medians([{ name: 'naive', run: () => undecided(list, quantities) }], 1).get('naive');
      return [
        `${rows} rows over ${quantities}, ${shape}`,
        analysed(decision)
          .map((list) => list.length)
          .join(' / '),
        (times.get('all') ?? 0).toFixed(1),
        naive?.toFixed(1) ?? 'not tried',
        cases.toExponential(0),
      ];
    }),
  );
}

function analysed(decision: Decision) {
  return [
    decisionGaps(decision),
    decisionBoundaries(decision),
    unreachableRules(decision),
    overlappingRules(decision),
    contradictoryRules(decision),
  ];
}

const shapes: Readonly<Record<string, (rows: number, quantities: number) => Row[]>> = {
  'each case once': (rows, quantities) => parted(rows, quantities),
  'one case left out': (rows, quantities) => parted(rows, quantities).slice(1),
  anywhere: (rows, quantities) => anywhere(rows, quantities),
};

/** Divides all cases again and again, so that each belongs to one row; the rows stand in no order. */
function parted(count: number, quantities: number): Row[] {
  const next = chance();
  const rows: Row[] = [Array.from({ length: quantities }, () => [0, end])];
  while (rows.length < count) {
    const index = Math.floor(next() * rows.length);
    const axis = Math.floor(next() * quantities);
    const [from, to] = rows[index]?.[axis] ?? [0, 0];
    if (to - from < 4) continue;
    const middle = from + 1 + Math.floor(next() * (to - from - 2));
    const row = rows[index] ?? [];
    rows[index] = row.with(axis, [from, middle]);
    rows.push(row.with(axis, [middle, to]));
  }
  return rows
    .map((row) => ({ row, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
}

/** Rows that cover up to nine tenths of each quantity, and much of each other. */
function anywhere(count: number, quantities: number): Row[] {
  const next = chance();
  return Array.from({ length: count }, () =>
    Array.from({ length: quantities }, () => {
      const from = Math.floor(next() * end * 0.1);
      return [from, from + 1 + Math.floor(next() * end * 0.9)] as const;
    }),
  );
}

/** The same numbers between 0 and 1 each time. */
function chance(): () => number {
  let state = 7;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function decisionOf(rows: readonly Row[], quantities: number): Decision {
  const none = { without: [], covers: [], affects: [], notices: [], evidence: [], uses: [] };
  const parameters = Array.from({ length: quantities }, (_, axis) => ({ kind: 'amount', id: `q${axis}`, unit: 'EUR', origin }) as const);
  return { id: 'table', title: 'Table', parameters, rules: rows.map(ruleOf), exclusive: true, material: false, origin, ...none };
}

function ruleOf(row: Row): DecisionRule {
  const all = row.flatMap(([from, to], axis) => [compare(axis, '>=', from), ...(to < end ? [compare(axis, '<', to)] : [])]);
  return { condition: { any: [{ all }], origin }, deciders: [], jointly: false, consulted: [], informs: [], evidence: [], origin };
}

function compare(axis: number, comparator: '>=' | '<', amount: number): Comparison {
  return { kind: 'threshold', subject: `q${axis}`, comparator, value: { kind: 'money', amount: String(amount), currency: 'EUR' }, origin };
}

function cutsOf(rows: readonly Row[], axis: number): number[] {
  return [...new Set([0, ...rows.flatMap((row) => row[axis] ?? [])])].filter((cut) => cut < end);
}

function casesOf(rows: readonly Row[], quantities: number): number {
  return Array.from({ length: quantities }, (_, axis) => cutsOf(rows, axis).length).reduce((product, count) => product * count, 1);
}

/** Tries the lowest value of every case against every row. */
function undecided(rows: readonly Row[], quantities: number): number {
  const cuts = Array.from({ length: quantities }, (_, axis) => cutsOf(rows, axis));
  let count = 0;
  const walk = (known: readonly number[]): void => {
    const values = cuts[known.length];
    if (values !== undefined) for (const value of values) walk([...known, value]);
    else if (!rows.some((row) => row.every(([from, to], axis) => from <= (known[axis] ?? 0) && ((known[axis] ?? 0) < to || to >= end))))
      count++;
  };
  walk([]);
  return count;
}
