import type { Html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { date } from '../../kit/day.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';

/** Whose the results are; where there is anything to own, it is said when that is not agreed. */
export function results(page: Page): Html | undefined {
  const words = page.words.ownership;
  const { ipModels, assets } = page.charter;
  if (ipModels.length === 0) {
    const none = absent(page, 'ip', assets.length === 0 ? undefined : words.noResults);
    return none && subsection(undefined, words.results, none);
  }
  return titledSheet(words.results, ipModels, [
    { head: words.model, cell: ({ model }) => words.models[model] },
    { head: words.covers, cell: ({ text }) => text && inline(page, text) },
    { head: words.agreedOn, cell: ({ agreedOn }) => agreedOn && date(page, agreedOn) },
  ]);
}
