import type { Charter } from '@charter/model/charter.ts';
import type { Html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { valueText } from '../../../values/value.ts';
import { recordWords as words } from '../../../words/record.ts';
import { directory } from '../../directory.ts';
import { titledSheet } from '../../sheet.ts';
import { happenings } from './happenings.ts';

/** What was measured, by its day. */
export function measurements(charter: Charter): Html | undefined {
  const who = directory(charter);
  return titledSheet(words.measurements, happenings(charter, ['measured']), [
    { head: words.date, cell: (measured) => date(measured.date) },
    { head: words.metric, cell: ({ metric }) => who.name(metric) },
    { head: words.value, cell: ({ value }) => valueText(value), align: 'number' },
    { head: words.by, cell: ({ by }) => by && who.name(by) },
    { head: words.remark, cell: ({ text }) => text && inline(text) },
  ]);
}
