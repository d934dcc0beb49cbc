import type { AmountParameter, Decision, DecisionRule } from './deciding.ts';
import { type Axis, choiceAxis, lineAxis } from './space/axis.ts';
import { amountAxis, comparedValues, positions } from './space/quantity-axis.ts';
import { dayScale } from './space/scale.ts';
import { type Region, regionOf, type Space, spaceOf } from './space/space.ts';

/** A decision as a space of cases, and where in it each row holds. */
export interface DecisionTable {
  readonly space: Space;
  readonly regions: readonly RowRegion[];
}

export interface RowRegion extends Region {
  readonly rule: DecisionRule;
}

const tables = new WeakMap<Decision, DecisionTable>();

/** The table of a decision, with all that lies between whole numbers; reckoned once for each decision. */
export function decisionTable(decision: Decision): DecisionTable {
  const known = tables.get(decision);
  if (known !== undefined) return known;
  const space = decisionSpace(decision, false);
  const table = { space, regions: decision.rules.map((rule) => ({ rule, ...regionOf(space, rule.condition) })) };
  tables.set(decision, table);
  return table;
}

/**
 * All cases of a decision, cut where its rows cut them. `wholly` takes quantities that are only compared with whole numbers as whole,
 * which is how people read a table; without it there is something between 1,000 EUR and 1,001 EUR.
 */
export function decisionSpace({ parameters, rules }: Decision, wholly: boolean): Space {
  const values = comparedValues(rules.map(({ condition }) => condition));
  return spaceOf(
    parameters.flatMap((parameter): Axis | readonly Axis[] => {
      const compared = values.get(parameter.id) ?? [];
      if (parameter.kind === 'choice') return [choiceAxis(parameter.id, parameter.options)];
      if (parameter.kind === 'amount') return amountAxis(boundsOf(parameter), compared, wholly) ?? [];
      return [lineAxis({ name: parameter.id, scale: dayScale, cuts: positions(dayScale, compared) }, wholly)];
    }),
  );
}

function boundsOf({ id, unit, low, high }: AmountParameter) {
  return { name: id, unit, ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}
