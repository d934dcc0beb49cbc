import type { Html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { inline } from '../../kit/said.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';

/** What the partners teach each other. */
export function teaching(page: Page): Html | undefined {
  const words = page.words.learning;
  const dir = page.directory;
  return titledSheet(words.teaching, page.charter.crossTrainings, [
    { head: words.crossTraining, cell: ({ text }) => inline(page, text) },
    { head: words.from, cell: ({ from }) => dir.name(from) },
    { head: words.to, cell: ({ to }) => dir.name(to) },
    { head: words.howOften, cell: ({ cadence }) => cadence && page.values.cadence(cadence) },
  ]);
}

/** What a partner will be able to do without the other. */
export function independence(page: Page): Html | undefined {
  const words = page.words.learning;
  const dir = page.directory;
  return titledSheet(words.independence, page.charter.independenceGoals, [
    { head: words.capability, cell: ({ text }) => inline(page, text) },
    { head: words.partner, cell: ({ partner }) => dir.name(partner) },
    { head: words.asset, cell: ({ asset }) => asset && dir.name(asset) },
    { head: words.by, cell: ({ by }) => by && date(page, by) },
    { head: words.provenWhen, cell: ({ provenWhen }) => provenWhen && inline(page, provenWhen) },
  ]);
}
