import type { Decision, DecisionRule } from '@charter/model/deciding.ts';
import { bdi } from '../../../html/bdi.ts';
import type { Content, Html } from '../../../html/markup.ts';
import { condition } from '../../conditions.ts';
import { inline } from '../../kit/said.ts';
import { labelled } from '../../kit/say.ts';
import { unnumbered } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';
import { spelled } from '../../spelled.ts';

/** The decision with the most thresholds: the one that people will look up. */
export function mainDecision(page: Page): Html | undefined {
  const words = page.words.summary;
  const most = Math.max(...page.charter.decisions.map(({ rules }) => rules.length));
  const decision = page.charter.decisions.find(({ rules }) => rules.length === most);
  if (decision === undefined) return undefined;
  const table = sheet(
    decision.title,
    decision.rules,
    [
      { head: words.when, cell: (rule) => whenText(page, decision, rule) },
      { head: words.decides, cell: ({ deciders }) => page.directory.row(deciders, words.and) },
    ],
    undefined,
    'unseen',
  );
  return table && unnumbered(undefined, labelled(page, words.deciding, inline(page, decision.title)), table);
}

function whenText(page: Page, { rules }: Decision, rule: DecisionRule): Content {
  const words = page.words.summary;
  if (rule.condition !== undefined) return condition(page, rule.condition, (parameter) => bdi(spelled(parameter)));
  return rules.length === 1 ? words.always : words.otherwise;
}
