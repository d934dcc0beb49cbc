import type { Charter } from '@charter/model/charter.ts';
import type { Ladder } from '@charter/model/experiments.ts';
import { anchor } from '../../../html/anchor.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { moneyText } from '../../../values/value.ts';
import { experimentWords as words } from '../../../words/experiments.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** The ladders that experiments climb, and all that may be lost on them. */
export function ladders(charter: Charter): Html | undefined {
  const { riskBudget } = charter;
  if (riskBudget === undefined && charter.ladders.length === 0) return undefined;
  const atRisk: Content =
    riskBudget && html`${moneyText(riskBudget.amount)}${riskBudget.text !== undefined && html`: ${bdi(inline(riskBudget.text))}`}`;
  return html`${charter.ladders.map((ladder) => ladderTable(charter, ladder))}${facts([[words.riskBudget, atRisk]])}`;
}

function ladderTable(charter: Charter, ladder: Ladder): Html | undefined {
  const dir = directory(charter);
  return titledSheet(
    ladder.title ?? words.ladder,
    ladder.rungs,
    [
      { head: words.rung, cell: ({ title, without }) => html`${inline(title)}${waivers(without)}` },
      { head: words.budget, align: 'number', cell: ({ budget }) => budget && moneyText(budget) },
      { head: words.gates, cell: ({ gates }) => texts(gates) },
      {
        head: words.onRung,
        cell: ({ id }) => dir.names(charter.experiments.filter(({ rung }) => rung === id).map((experiment) => experiment.id)),
      },
    ],
    ({ id }) => anchor('rung', id),
  );
}
