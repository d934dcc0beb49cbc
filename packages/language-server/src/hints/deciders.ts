import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { Value } from '@charter/model/value/quantity.ts';
import { whoDecides } from '@charter/model/who-decides.ts';
import type { Hint } from './hint.ts';

/** Behind the quantities of a decision on record: who decides in such a case. */
export function* deciderHints(charter: Charter): Iterable<Hint> {
  for (const { event } of charter.log) {
    if (event.kind !== 'decision') continue;
    const decision = charter.decisions.find(({ id }) => id === event.decision);
    if (decision === undefined) continue;
    const values = new Map(
      event.values.map(({ name, value }): [string, Value | string] => [name, value.kind === 'option' ? value.option : value]),
    );
    const ruling = whoDecides(decision, values);
    if (ruling.kind !== 'decided') continue;
    const after = event.values.at(-1)?.origin ?? spanOf(event.origin, 'decision');
    yield { after, label: `→ ${ruling.rule.deciders.join(' and ')}`, tooltip: 'Who decides in this case, by the table of the decision.' };
  }
}
