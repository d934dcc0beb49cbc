import type { Give } from '@charter/model/exchange.ts';
import { type Html, html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';

/** What one partner gives for what another gives, and what each puts in. */
export function exchange(page: Page): Html | undefined {
  const words = page.words.ownership;
  const parts = [exchanges(page), contributions(page)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : subsection(undefined, words.exchange, parts);
}

function exchanges(page: Page): Html | undefined {
  const { exchanges } = page.charter;
  const who = page.directory;
  const words = page.words.ownership;
  return sheet(words.exchanges, exchanges, [
    { head: words.gives, cell: ({ left }) => who.name(left.from) },
    { head: words.gift, cell: ({ left }) => gift(page, left) },
    { head: words.getsFrom, cell: ({ right }) => who.name(right.from) },
    { head: words.inReturn, cell: ({ right }) => gift(page, right) },
  ]);
}

function gift(page: Page, { text, kind }: Give): Html {
  const words = page.words.ownership;
  return html`${inline(page, text)}${kind !== undefined && ` (${words.giftKinds[kind]})`}`;
}

function contributions(page: Page): Html | undefined {
  const { contributions } = page.charter;
  const who = page.directory;
  const words = page.words.ownership;
  return sheet(words.contributions, contributions, [
    { head: words.partner, cell: ({ from }) => who.name(from) },
    { head: words.contribution, cell: ({ text }) => inline(page, text) },
    { head: words.worth, cell: ({ worth }) => worth && page.values.value(worth), align: 'number' },
    { head: words.by, cell: ({ by }) => by && date(page, by) },
  ]);
}
