import type { Charter } from '@charter/model/charter.ts';
import type { Decision, DecisionRule } from '@charter/model/deciding.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { summaryWords as words } from '../../../words/summary.ts';
import { condition } from '../../conditions.ts';
import { directory } from '../../directory.ts';
import { subsection } from '../../kit/section.ts';
import { sheet } from '../../sheet.ts';
import { spelled } from '../../spelled.ts';

/** The decision with the most thresholds: the one that people will look up. */
export function mainDecision(charter: Charter): Html | undefined {
  const most = Math.max(...charter.decisions.map(({ rules }) => rules.length));
  const decision = charter.decisions.find(({ rules }) => rules.length === most);
  if (decision === undefined) return undefined;
  const table = sheet(
    decision.title,
    decision.rules,
    [
      { head: words.when, cell: (rule) => whenText(decision, rule) },
      { head: words.decides, cell: ({ deciders }) => directory(charter).row(deciders, words.and) },
    ],
    undefined,
    'unseen',
  );
  return table && subsection(undefined, html`${words.deciding}: ${inline(decision.title)}`, table);
}

function whenText({ rules }: Decision, rule: DecisionRule): Content {
  if (rule.condition !== undefined) return condition(rule.condition, (parameter) => bdi(spelled(parameter)));
  return rules.length === 1 ? words.always : words.otherwise;
}
