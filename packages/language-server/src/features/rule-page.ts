import { rulePage } from '@charter/rules/engine/rule-page.ts';
import type { Project } from '../project/project.ts';
import type { RulePageParams, RulePageResult } from '../protocol.ts';

/** Everything about a rule, as Markdown. */
export function pageOfRule({ rules }: Project, { code }: RulePageParams): RulePageResult {
  const rule = rules.find((each) => each.code === code);
  return rule === undefined ? null : rulePage(rule);
}
