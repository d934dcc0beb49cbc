import type { Ladder } from '@charter/model/experiments.ts';
import { anchor } from '../../../html/anchor.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { ladderPicture } from '../../../pictures/ladder.ts';
import { facts } from '../../kit/facts.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** The ladders that experiments climb, and all that may be lost on them. */
export function ladders(page: Page): Html | undefined {
  const words = page.words.experiments;
  const { riskBudget } = page.charter;
  if (riskBudget === undefined && page.charter.ladders.length === 0) return undefined;
  const atRisk: Content =
    riskBudget &&
    html`${page.values.money(riskBudget.amount)}${riskBudget.text !== undefined && html`: ${bdi(inline(page, riskBudget.text))}`}`;
  return html`${page.charter.ladders.map((ladder, index) => climbed(page, ladder, index + 1))}${facts([[words.riskBudget, atRisk]])}`;
}

function climbed(page: Page, ladder: Ladder, number: number): Html | undefined {
  const title = ladder.title ?? page.words.experiments.ladder;
  const table = rungs(page, title, ladder);
  return table && subsection(undefined, title, [ladderPicture(page, ladder, number), table]);
}

function rungs(page: Page, title: string, ladder: Ladder): Html | undefined {
  const words = page.words.experiments;
  const dir = page.directory;
  return sheet(
    title,
    ladder.rungs,
    [
      { head: words.rung, cell: ({ title, without }) => html`${inline(page, title)}${waivers(page, without)}` },
      { head: words.budget, align: 'number', cell: ({ budget }) => budget && page.values.money(budget) },
      { head: words.gates, cell: ({ gates }) => texts(page, gates) },
      {
        head: words.onRung,
        cell: ({ id }) => dir.names(page.charter.experiments.filter(({ rung }) => rung === id).map((experiment) => experiment.id)),
      },
    ],
    ({ id }) => anchor('rung', id),
    'unseen',
  );
}
