import type { Passage } from '@charter/model/passage.ts';
import { type Html, html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { date } from '../../kit/day.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { inline, prose } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';

/** Why the partners work together, and what they would lose if it failed. */
export function purpose(page: Page): Html {
  const words = page.words.why;
  const { purpose, story, becoming, costOfFailure } = page.charter;
  return html`
    ${purpose === undefined ? absent(page, 'purpose', words.noPurpose) : prose(page, purpose.text)}
    ${told(page, words.story, story)}
    ${told(page, words.becoming, becoming)}
    ${told(page, words.costOfFailure, costOfFailure)}
  `;
}

function told(page: Page, title: string, passage: Passage | undefined): Html | undefined {
  return passage && subsection(undefined, title, prose(page, passage.text));
}

/** Who wrote the charter, and who has agreed to it. */
export function authorship(page: Page): Html | undefined {
  const words = page.words.why;
  const dir = page.directory;
  const by = (act: 'authored' | 'agreed') =>
    page.charter.authorship
      .filter((authorship) => authorship.act === act)
      .map(({ partners, date: day }) =>
        day === undefined ? dir.row(partners) : say(words.agreedOn, { partners: dir.row(partners), date: date(page, day) }),
      );
  return facts([
    [words.authored, list(by('authored'), 'plain')],
    [words.agreed, list(by('agreed'), 'plain')],
  ]);
}

/** What winning means beyond the outcomes. */
export function victories(page: Page): Html | undefined {
  const words = page.words.why;
  const dir = page.directory;
  return titledSheet(words.victories, page.charter.victories, [
    { head: words.victory, cell: ({ pillar }) => words.pillars[pillar] },
    { head: words.victoryText, cell: ({ text }) => inline(page, text) },
    { head: words.measuredBy, cell: ({ metrics }) => dir.names(metrics) },
  ]);
}
