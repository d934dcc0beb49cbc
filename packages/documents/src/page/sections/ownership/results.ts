import type { Charter } from '@charter/model/charter.ts';
import type { Html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { ownershipWords as words } from '../../../words/ownership.ts';
import { absent } from '../../absent.ts';
import { subsection } from '../../kit/section.ts';
import { titledSheet } from '../../sheet.ts';

/** Whose the results are; where there is anything to own, it is said when that is not agreed. */
export function results(charter: Charter): Html | undefined {
  const { ipModels, assets } = charter;
  if (ipModels.length === 0) {
    const none = absent(charter, 'ip', assets.length === 0 ? undefined : words.noResults);
    return none && subsection(undefined, words.results, none);
  }
  return titledSheet(words.results, ipModels, [
    { head: words.model, cell: ({ model }) => words.models[model] },
    { head: words.covers, cell: ({ text }) => text && inline(text) },
    { head: words.agreedOn, cell: ({ agreedOn }) => agreedOn && date(agreedOn) },
  ]);
}
