import type { Charter } from '@charter/model/charter.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { conductWords as words } from '../../../words/conduct.ts';
import { absent } from '../../absent.ts';
import { facts } from '../../kit/facts.ts';
import { subsection } from '../../kit/section.ts';
import { waivers } from '../../waivers.ts';

/** Who is named for what. */
export function credit(charter: Charter): Html | undefined {
  const { credit } = charter;
  if (credit === undefined) {
    const waived = absent(charter, 'credit');
    return waived && subsection(undefined, words.credit, waived);
  }
  const rules = facts(credit.rules.map(({ kind, text }) => [words.creditRules[kind], inline(text)]));
  return subsection(undefined, words.credit, html`${rules}${waivers(credit.without)}`);
}
