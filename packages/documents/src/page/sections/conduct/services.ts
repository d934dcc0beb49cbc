import type { Charter } from '@charter/model/charter.ts';
import type { ServiceLevel } from '@charter/model/conduct.ts';
import type { Html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { cadenceText } from '../../../values/cadence.ts';
import { durationText, valueText } from '../../../values/value.ts';
import { conductWords as words } from '../../../words/conduct.ts';
import { directory } from '../../directory.ts';
import { titledSheet } from '../../sheet.ts';

/** What each partner can count on from the others, and how fast. */
export function services(charter: Charter): Html | undefined {
  const who = directory(charter);
  return titledSheet(words.counting, charter.serviceLevels, [
    { head: words.what, cell: ({ text }) => inline(text) },
    { head: words.from, cell: ({ from }) => who.name(from) },
    { head: words.to, cell: ({ to }) => who.name(to) },
    { head: words.howMuch, cell: howMuch },
    { head: words.within, cell: ({ within }) => within && durationText(within) },
  ]);
}

function howMuch({ amount, cadence }: ServiceLevel): string | undefined {
  const said = [amount && valueText(amount), cadence && cadenceText(cadence)].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}
