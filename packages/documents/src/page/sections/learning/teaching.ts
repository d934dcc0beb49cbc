import type { Charter } from '@charter/model/charter.ts';
import type { Html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { cadenceText } from '../../../values/cadence.ts';
import { learningWords as words } from '../../../words/learning.ts';
import { directory } from '../../directory.ts';
import { titledSheet } from '../../sheet.ts';

/** What the partners teach each other. */
export function teaching(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(words.teaching, charter.crossTrainings, [
    { head: words.crossTraining, cell: ({ text }) => inline(text) },
    { head: words.from, cell: ({ from }) => dir.name(from) },
    { head: words.to, cell: ({ to }) => dir.name(to) },
    { head: words.howOften, cell: ({ cadence }) => cadence && cadenceText(cadence) },
  ]);
}

/** What a partner will be able to do without the other. */
export function independence(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(words.independence, charter.independenceGoals, [
    { head: words.capability, cell: ({ text }) => inline(text) },
    { head: words.partner, cell: ({ partner }) => dir.name(partner) },
    { head: words.asset, cell: ({ asset }) => asset && dir.name(asset) },
    { head: words.by, cell: ({ by }) => by && date(by) },
    { head: words.provenWhen, cell: ({ provenWhen }) => provenWhen && inline(provenWhen) },
  ]);
}
