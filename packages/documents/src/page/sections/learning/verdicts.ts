import type { Verdict } from '@charter/model/experiments.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { condition } from '../../conditions.ts';
import { weekday } from '../../kit/day.ts';
import { list } from '../../kit/list.ts';
import { say } from '../../kit/say.ts';
import type { Page } from '../../page.ts';

/** When an experiment is scaled, changed or stopped, in the order in which the rules are read. */
export function verdicts(page: Page, rules: readonly Verdict[]): Content {
  return list(
    rules.map((rule) => verdictText(page, rule)),
    'numbered',
  );
}

function verdictText(page: Page, { verdict, condition: holds, by }: Verdict): Html {
  const words = page.words.experiments;
  const what = words.verdict[verdict];
  const rule =
    holds === undefined
      ? say(words.otherwise, { verdict: what })
      : say(words.when, { verdict: what, condition: condition(page, holds, (subject) => page.directory.cited(subject)) });
  return html`${rule}${by && html`, ${say(words.decidedBy, { date: weekday(page, by) })}`}`;
}
