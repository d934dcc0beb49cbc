import type { Comparison } from './condition.ts';
import type { Decision, DecisionRule } from './deciding.ts';
import { compareValues, type Value } from './value/quantity.ts';

/** What is known of a case: the amount, day or option of each quantity, by its name. */
export type CaseValues = ReadonlyMap<string, Value | string>;

/** Which row of a decision fits a case: one; none; or it depends on quantities that are not known. */
export type Ruling =
  | { readonly kind: 'decided'; readonly rule: DecisionRule }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'open'; readonly needs: readonly string[] };

/** The first row that fits. Where a row above it may fit as well, the answer is open, and tells what has to be known. */
export function whoDecides({ rules }: Pick<Decision, 'rules'>, values: CaseValues): Ruling {
  const needs = new Set<string>();
  for (const rule of rules) {
    const fit = fits(rule, values);
    if (fit === true && needs.size === 0) return { kind: 'decided', rule };
    if (fit === true) break;
    if (fit !== false) for (const name of fit) needs.add(name);
  }
  return needs.size === 0 ? { kind: 'nobody' } : { kind: 'open', needs: [...needs] };
}

/** Whether a row fits, or the quantities it depends on that are not known. */
function fits({ condition }: DecisionRule, values: CaseValues): boolean | readonly string[] {
  if (condition === undefined) return true;
  const needs: string[] = [];
  for (const { all } of condition.any) {
    const results = all.map((comparison) => ({ comparison, holds: holds(comparison, values.get(comparison.subject)) }));
    if (results.some((result) => result.holds === false)) continue;
    const open = results.filter((result) => result.holds === undefined);
    if (open.length === 0) return true;
    needs.push(...open.map(({ comparison }) => comparison.subject));
  }
  return needs.length === 0 ? false : needs;
}

/** Whether a comparison holds for a value; undefined where that cannot be told. */
export function holds(comparison: Comparison, known: Value | string | undefined): boolean | undefined {
  if (known === undefined) return undefined;
  switch (comparison.kind) {
    case 'choice':
      return typeof known === 'string' ? known === comparison.option : undefined;
    case 'change':
      return undefined;
    case 'range': {
      const low = order(known, comparison.low);
      const high = order(known, comparison.high);
      if (low === -1 || high === 1) return false;
      return low === undefined || high === undefined ? undefined : true;
    }
    case 'threshold': {
      const side = order(known, comparison.value);
      return side === undefined ? undefined : (accepted[comparison.comparator] as readonly number[]).includes(side);
    }
  }
}

const accepted = { '<': [-1], '<=': [-1, 0], '>': [1], '>=': [0, 1], '=': [0], '!=': [-1, 1] } as const satisfies Record<
  string,
  readonly (-1 | 0 | 1)[]
>;

function order(known: Value | string, value: Value): -1 | 0 | 1 | undefined {
  return typeof known === 'string' ? undefined : compareValues(known, value);
}
