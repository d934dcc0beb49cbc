import type { Charter } from '@charter/model/charter.ts';
import type { Decision, DecisionRule } from '@charter/model/deciding.ts';
import { bdi } from '../../../html/bdi.ts';
import type { Html } from '../../../html/markup.ts';
import { summaryWords as words } from '../../../words/summary.ts';
import { condition } from '../../conditions.ts';
import { directory } from '../../directory.ts';
import { table } from '../../kit/table.ts';

/** The decision with the most thresholds: the one that people will look up. */
export function mainDecision(charter: Charter): Html | undefined {
  const most = Math.max(...charter.decisions.map(({ rules }) => rules.length));
  const decision = charter.decisions.find(({ rules }) => rules.length === most);
  if (decision === undefined) return undefined;
  return table({
    caption: words.decision(decision.title),
    columns: [{ head: words.when }, { head: words.decides }],
    rows: decision.rules.map((rule) => ({ cells: [whenText(decision, rule), directory(charter).names(rule.deciders)] })),
  });
}

function whenText({ rules }: Decision, rule: DecisionRule) {
  if (rule.condition !== undefined) return condition(rule.condition, (subject) => bdi(subject));
  return rules.length === 1 ? words.always : words.otherwise;
}
