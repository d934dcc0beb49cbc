import type { ServiceLevel } from '@charter/model/conduct.ts';
import type { Html } from '../../../html/markup.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';

/** What each partner can count on from the others, and how fast. */
export function services(page: Page): Html | undefined {
  const words = page.words.conduct;
  const who = page.directory;
  const table = sheet(
    words.counting,
    page.charter.serviceLevels,
    [
      { head: words.what, cell: ({ text }) => inline(page, text) },
      { head: words.from, cell: ({ from }) => who.name(from) },
      { head: words.to, cell: ({ to }) => who.name(to) },
      { head: words.howMuch, cell: (service) => howMuch(page, service) },
      { head: words.within, cell: ({ within }) => within && page.values.duration(within) },
    ],
    undefined,
    'unseen',
  );
  return table && subsection('c-services', words.counting, table);
}

function howMuch(page: Page, { amount, cadence }: ServiceLevel): string | undefined {
  const said = [amount && page.values.value(amount), cadence && page.values.cadence(cadence)].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}
