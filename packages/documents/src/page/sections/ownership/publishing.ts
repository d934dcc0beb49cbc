import type { Charter } from '@charter/model/charter.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { durationText } from '../../../values/value.ts';
import { ownershipWords as words } from '../../../words/ownership.ts';
import { absent } from '../../absent.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { subsection } from '../../kit/section.ts';
import { waivers } from '../../waivers.ts';

/** What may be published, after which review and wait. */
export function publishing(charter: Charter): Html | undefined {
  if (charter.publishing === undefined) {
    const waived = absent(charter, 'publishing');
    return waived && subsection(undefined, words.publishing, waived);
  }
  const who = directory(charter);
  const { rules, review, embargo, decidedBy, agreedOn, without } = charter.publishing;
  const said = facts([
    [words.review, review && durationText(review)],
    [words.embargo, embargo && durationText(embargo)],
    [words.decidedBy, decidedBy && who.name(decidedBy)],
    [words.agreedOn, agreedOn && date(agreedOn)],
  ]);
  return subsection(undefined, words.publishing, html`${list(rules.map(({ text }) => inline(text)))}${said}${waivers(without)}`);
}
