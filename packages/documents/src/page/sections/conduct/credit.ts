import { type Html, html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { facts } from '../../kit/facts.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { waivers } from '../../waivers.ts';

/** Who is named for what. */
export function credit(page: Page): Html | undefined {
  const words = page.words.conduct;
  const { credit } = page.charter;
  if (credit === undefined) {
    const waived = absent(page, 'credit');
    return waived && subsection(undefined, words.credit, waived);
  }
  const rules = facts(credit.rules.map(({ kind, text }) => [words.creditRules[kind], inline(page, text)]));
  return subsection(undefined, words.credit, html`${rules}${waivers(page, credit.without)}`);
}
