import type { Charter } from '@charter/model/charter.ts';
import type { Budget, BudgetLine } from '@charter/model/exchange.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { moneyText } from '../../../values/value.ts';
import { ownershipWords as words } from '../../../words/ownership.ts';
import { type Directory, directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { subsection } from '../../kit/section.ts';
import { type SheetColumn, sheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';

/** Money set aside for the work, line by line. */
export function budgets(charter: Charter): Html | undefined {
  const who = directory(charter);
  return charter.budgets.length === 0 ? undefined : html`${charter.budgets.map((budget) => lines(budget, who))}`;
}

function lines({ title, total, owner, lines, without }: Budget, who: Directory): Html {
  const columns: readonly SheetColumn<BudgetLine>[] = [
    { head: words.item, cell: ({ text }) => inline(text) },
    { head: words.amount, cell: ({ amount }) => moneyText(amount), align: 'number' },
    { head: words.from, cell: ({ from }) => from && who.name(from) },
  ];
  const whole = facts([
    [words.total, total && moneyText(total)],
    [words.owner, owner && who.name(owner)],
  ]);
  return subsection(
    undefined,
    html`${words.budget} ${inline(title)}`,
    html`${sheet(title, lines, columns, undefined, 'unseen')}${whole}${waivers(without)}`,
  );
}
