import { type Html, html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { date } from '../../kit/day.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { waivers } from '../../waivers.ts';

/** What may be published, after which review and wait. */
export function publishing(page: Page): Html | undefined {
  const words = page.words.ownership;
  if (page.charter.publishing === undefined) {
    const waived = absent(page, 'publishing');
    return waived && subsection(undefined, words.publishing, waived);
  }
  const who = page.directory;
  const { rules, review, embargo, decidedBy, agreedOn, without } = page.charter.publishing;
  const said = facts([
    [words.review, review && page.values.duration(review)],
    [words.embargo, embargo && page.values.duration(embargo)],
    [words.decidedBy, decidedBy && who.name(decidedBy)],
    [words.agreedOn, agreedOn && date(page, agreedOn)],
  ]);
  return subsection(
    undefined,
    words.publishing,
    html`${list(rules.map(({ text }) => inline(page, text)))}${said}${waivers(page, without)}`,
  );
}
