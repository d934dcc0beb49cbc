import type { Html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { inline } from '../../kit/said.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';
import { happenings } from './happenings.ts';

/** What was measured, by its day. */
export function measurements(page: Page): Html | undefined {
  const words = page.words.record;
  const who = page.directory;
  return titledSheet(words.measurements, happenings(page.charter, ['measured']), [
    { head: words.date, cell: (measured) => date(page, measured.date) },
    { head: words.metric, cell: ({ metric }) => who.name(metric) },
    { head: words.value, cell: ({ value }) => page.values.value(value), align: 'number' },
    { head: words.by, cell: ({ by }) => by && who.name(by) },
    { head: words.remark, cell: ({ text }) => text && inline(page, text) },
  ]);
}
