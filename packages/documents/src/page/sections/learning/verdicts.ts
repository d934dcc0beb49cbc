import type { Charter } from '@charter/model/charter.ts';
import type { Verdict } from '@charter/model/experiments.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { weekday } from '../../../html/time.ts';
import { experimentWords as words } from '../../../words/experiments.ts';
import { condition } from '../../conditions.ts';
import { directory } from '../../directory.ts';
import { list } from '../../kit/list.ts';

/** When an experiment is scaled, changed or stopped, in the order in which the rules are read. */
export function verdicts(charter: Charter, rules: readonly Verdict[]): Content {
  return list(
    rules.map((rule) => verdictText(charter, rule)),
    'numbered',
  );
}

function verdictText(charter: Charter, { verdict, condition: holds, by }: Verdict): Html {
  const when =
    holds === undefined ? words.otherwise : html`${words.when} ${condition(holds, (subject) => directory(charter).cited(subject))}`;
  return html`${words.verdict[verdict]} ${when}${by && html`, ${words.decidedBy} ${weekday(by)}`}`;
}
