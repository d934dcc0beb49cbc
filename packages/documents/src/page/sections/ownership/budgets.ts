import type { Budget, BudgetLine } from '@charter/model/exchange.ts';
import { type Html, html } from '../../../html/markup.ts';
import { facts } from '../../kit/facts.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { type SheetColumn, sheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';

/** Money set aside for the work, line by line. */
export function budgets(page: Page): Html | undefined {
  return page.charter.budgets.length === 0 ? undefined : html`${page.charter.budgets.map((budget) => lines(page, budget))}`;
}

function lines(page: Page, { title, total, owner, lines, without }: Budget): Html {
  const who = page.directory;
  const words = page.words.ownership;
  const columns: readonly SheetColumn<BudgetLine>[] = [
    { head: words.item, cell: ({ text }) => inline(page, text) },
    { head: words.amount, cell: ({ amount }) => page.values.money(amount), align: 'number' },
    { head: words.from, cell: ({ from }) => from && who.name(from) },
  ];
  const whole = facts([
    [words.total, total && page.values.money(total)],
    [words.owner, owner && who.name(owner)],
  ]);
  return subsection(
    undefined,
    say(words.budget, { title: inline(page, title) }),
    html`${sheet(title, lines, columns, undefined, 'unseen')}${whole}${waivers(page, without)}`,
  );
}
