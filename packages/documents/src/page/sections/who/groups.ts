import type { Charter } from '@charter/model/charter.ts';
import type { Pay } from '@charter/model/parties.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { moneyText } from '../../../values/value.ts';
import { peopleWords as words } from '../../../words/people.ts';
import { directory } from '../../directory.ts';
import { list } from '../../kit/list.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** People with a stake who are no partner, and who speaks for them. */
export function groups(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(
    words.groups,
    charter.groups,
    [
      {
        head: words.group,
        cell: ({ title, critical, without }) => html`${inline(title)}${critical && ` (${words.critical})`}${waivers(without)}`,
      },
      { head: words.stakes, cell: ({ stakes }) => texts(stakes) },
      { head: words.influence, cell: ({ influence }) => influence && words.levels[influence] },
      { head: words.interest, cell: ({ interest }) => interest && words.levels[interest] },
      {
        head: words.representedBy,
        cell: ({ representedBy }) => (representedBy.length === 0 ? words.nobodySpeaks : dir.names(representedBy)),
      },
    ],
    ({ id }) => anchor('group', id),
  );
}

/** People from outside who help, and what they get for it. */
export function contributors(charter: Charter): Html | undefined {
  return titledSheet(
    words.contributors,
    charter.contributors,
    [
      { head: words.contributor, cell: ({ title, without }) => html`${inline(title)}${waivers(without)}` },
      { head: words.does, cell: ({ does }) => texts(does) },
      { head: words.pay, cell: ({ pay }) => (pay.length === 0 ? words.unpaid : list(pay.map(paid), 'plain')) },
      { head: words.credit, cell: ({ credit }) => credit && inline(credit) },
    ],
    ({ id }) => anchor('contributor', id),
  );
}

function paid({ amount, text }: Pay): Content {
  return html`${moneyText(amount)}${text !== undefined && html`: ${inline(text)}`}`;
}
