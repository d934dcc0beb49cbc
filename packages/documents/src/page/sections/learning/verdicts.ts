import type { Verdict } from '@charter/model/experiments.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { condition } from '../../conditions.ts';
import { weekday } from '../../kit/day.ts';
import { list } from '../../kit/list.ts';
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
  const when =
    holds === undefined ? words.otherwise : html`${words.when} ${condition(page, holds, (subject) => page.directory.cited(subject))}`;
  return html`${words.verdict[verdict]} ${when}${by && html`, ${words.decidedBy} ${weekday(page, by)}`}`;
}
