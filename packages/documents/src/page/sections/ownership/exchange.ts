import type { Charter } from '@charter/model/charter.ts';
import type { Give } from '@charter/model/exchange.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { valueText } from '../../../values/value.ts';
import { ownershipWords as words } from '../../../words/ownership.ts';
import { type Directory, directory } from '../../directory.ts';
import { subsection } from '../../kit/section.ts';
import { sheet } from '../../sheet.ts';

/** What one partner gives for what another gives, and what each puts in. */
export function exchange(charter: Charter): Html | undefined {
  const who = directory(charter);
  const parts = [exchanges(charter, who), contributions(charter, who)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : subsection(undefined, words.exchange, parts);
}

function exchanges({ exchanges }: Charter, who: Directory): Html | undefined {
  return sheet(words.exchanges, exchanges, [
    { head: words.gives, cell: ({ left }) => who.name(left.from) },
    { head: words.gift, cell: ({ left }) => gift(left) },
    { head: words.getsFrom, cell: ({ right }) => who.name(right.from) },
    { head: words.inReturn, cell: ({ right }) => gift(right) },
  ]);
}

function gift({ text, kind }: Give): Html {
  return html`${inline(text)}${kind !== undefined && ` (${words.giftKinds[kind]})`}`;
}

function contributions({ contributions }: Charter, who: Directory): Html | undefined {
  return sheet(words.contributions, contributions, [
    { head: words.partner, cell: ({ from }) => who.name(from) },
    { head: words.contribution, cell: ({ text }) => inline(text) },
    { head: words.worth, cell: ({ worth }) => worth && valueText(worth), align: 'number' },
    { head: words.by, cell: ({ by }) => by && date(by) },
  ]);
}
