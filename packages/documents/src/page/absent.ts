import type { Html } from '../html/markup.ts';
import { missing, waived } from './kit/absence.ts';
import type { Page } from './page.ts';

/**
 * What stands in the place of something the charter does not have: why it is left out on purpose, else the sentence, if there is one.
 * `what` is the word by which a charter leaves it out, such as `mediator`.
 */
export function absent(page: Page, what: string, sentence?: string): Html | undefined {
  const waiver = page.charter.without.find((without) => without.what === what);
  if (waiver !== undefined) return waived(page, waiver.because);
  return sentence === undefined ? undefined : missing(page, sentence);
}
