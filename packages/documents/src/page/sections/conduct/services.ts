import type { ServiceLevel } from '@charter/model/conduct.ts';
import type { Html } from '../../../html/markup.ts';
import { inline } from '../../kit/said.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';

/** What each partner can count on from the others, and how fast. */
export function services(page: Page): Html | undefined {
  const words = page.words.conduct;
  const who = page.directory;
  return titledSheet(words.counting, page.charter.serviceLevels, [
    { head: words.what, cell: ({ text }) => inline(page, text) },
    { head: words.from, cell: ({ from }) => who.name(from) },
    { head: words.to, cell: ({ to }) => who.name(to) },
    { head: words.howMuch, cell: (service) => howMuch(page, service) },
    { head: words.within, cell: ({ within }) => within && page.values.duration(within) },
  ]);
}

function howMuch(page: Page, { amount, cadence }: ServiceLevel): string | undefined {
  const said = [amount && page.values.value(amount), cadence && page.values.cadence(cadence)].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}
