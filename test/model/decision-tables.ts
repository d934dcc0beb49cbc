import type { Comparator, Comparison, Condition } from '@charter/model/condition.ts';
import type { Decision, DecisionRule, Parameter } from '@charter/model/deciding.ts';
import type { Origin } from '@charter/model/origin.ts';
import type { Value } from '@charter/model/value/quantity.ts';
import fc from 'fast-check';

const origin: Origin = { document: 'test', start: 0, end: 0, parts: new Map() };

export const eur = (amount: number): Value => ({ kind: 'money', amount: String(amount), currency: 'EUR' });

export function decisionOf(parameters: readonly Parameter[], conditions: readonly (Condition | undefined)[]): Decision {
  const rules = conditions.map(
    (condition): DecisionRule => ({
      ...(condition === undefined ? {} : { condition }),
      deciders: [],
      jointly: false,
      consulted: [],
      informs: [],
      evidence: [],
      origin,
    }),
  );
  const none = { without: [], covers: [], affects: [], notices: [], evidence: [], uses: [] };
  return { id: 'table', title: 'Table', parameters, rules, exclusive: false, material: false, origin, ...none };
}

export function amount(id: string, unit: string, low?: Value, high?: Value): Parameter {
  return { kind: 'amount', id, unit, origin, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

export function choice(id: string, ...options: string[]): Parameter {
  return { kind: 'choice', id, options, origin };
}

export function day(id: string): Parameter {
  return { kind: 'day', id, origin };
}

export function compare(subject: string, comparator: Comparator, value: Value): Comparison {
  return { kind: 'threshold', subject, comparator, value, origin };
}

export function between(subject: string, low: Value, high: Value): Comparison {
  return { kind: 'range', subject, low, high, origin };
}

export function is(subject: string, option: string): Comparison {
  return { kind: 'choice', subject, option, origin };
}

/** A condition of these alternatives, each of comparisons that all have to hold. */
export function when(...any: readonly (readonly Comparison[])[]): Condition {
  return { any: any.map((all) => ({ all })), origin };
}

const comparators: readonly Comparator[] = ['<', '<=', '>', '>=', '=', '!='];
const highest = 3;

const money = fc.constantFrom('cost', 'loss');
const whole = fc.integer({ min: 0, max: highest });

const comparisons: fc.Arbitrary<Comparison> = fc.oneof(
  fc
    .record({ subject: money, comparator: fc.constantFrom(...comparators), value: whole })
    .map((one) => compare(one.subject, one.comparator, eur(one.value))),
  fc.tuple(money, whole, whole).map(([subject, a, b]) => between(subject, eur(Math.min(a, b)), eur(Math.max(a, b)))),
  fc.constantFrom('data', 'staffing', 'other').map((option) => is('source', option)),
);

const conditions = fc
  .array(fc.array(comparisons, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  .map((any): Condition => when(...any));

/** Tables over two amounts and a choice, with thresholds from 0 to 3 EUR. */
export const tables: fc.Arbitrary<Decision> = fc
  .array(fc.option(conditions, { nil: undefined, freq: 12 }), { minLength: 0, maxLength: 7 })
  .map((rows) => decisionOf([amount('cost', 'EUR'), amount('loss', 'EUR'), choice('source', 'data', 'staffing', 'other')], rows));

export type Case = ReadonlyMap<string, Value | string>;

/** A case for each cell that such a table can have: every whole amount, and what lies between two of them where `step` is a half. */
export function grid(step: 1 | 0.5): readonly Case[] {
  const amounts = Array.from({ length: (highest + 1) / step + 1 }, (_, index) => eur(index * step));
  return amounts.flatMap((cost) =>
    amounts.flatMap((loss) =>
      ['data', 'staffing', 'other'].map(
        (source) =>
          new Map<string, Value | string>([
            ['cost', cost],
            ['loss', loss],
            ['source', source],
          ]),
      ),
    ),
  );
}
