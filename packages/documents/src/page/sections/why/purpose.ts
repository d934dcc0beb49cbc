import type { Charter } from '@charter/model/charter.ts';
import type { Passage } from '@charter/model/passage.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline, prose } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { whyWords as words } from '../../../words/why.ts';
import { absent } from '../../absent.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { subsection } from '../../kit/section.ts';
import { titledSheet } from '../../sheet.ts';

/** Why the partners work together, and what they would lose if it failed. */
export function purpose(charter: Charter): Html {
  const { purpose, story, becoming, costOfFailure } = charter;
  return html`
    ${purpose === undefined ? absent(charter, 'purpose', words.noPurpose) : prose(purpose.text)}
    ${told(words.story, story)}
    ${told(words.becoming, becoming)}
    ${told(words.costOfFailure, costOfFailure)}
  `;
}

function told(title: string, passage: Passage | undefined): Html | undefined {
  return passage && subsection(undefined, title, prose(passage.text));
}

/** Who wrote the charter, and who has agreed to it. */
export function authorship(charter: Charter): Html | undefined {
  const dir = directory(charter);
  const by = (act: 'authored' | 'agreed') =>
    charter.authorship
      .filter((authorship) => authorship.act === act)
      .map(({ partners, date: day }) => html`${dir.row(partners)}${day && html` ${words.on} ${date(day)}`}`);
  return facts([
    [words.authored, list(by('authored'), 'plain')],
    [words.agreed, list(by('agreed'), 'plain')],
  ]);
}

/** What winning means beyond the outcomes. */
export function victories(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(words.victories, charter.victories, [
    { head: words.victory, cell: ({ pillar }) => words.pillars[pillar] },
    { head: words.victoryText, cell: ({ text }) => inline(text) },
    { head: words.measuredBy, cell: ({ metrics }) => dir.names(metrics) },
  ]);
}
