import type { RedLine } from '@charter/model/bounds.ts';
import type { Passage } from '@charter/model/passage.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';

/** What the partnership works on and what it leaves alone, promises, keeps fixed and puts first. */
export function scope(page: Page): Html {
  const words = page.words.why;
  const dir = page.directory;
  const unscoped = page.charter.inScope.length + page.charter.outOfScope.length === 0;
  return subsection(
    undefined,
    words.bounds,
    html`
      ${unscoped && absent(page, 'scope', words.noScope)}
      ${facts([
        [words.inScope, items(page, page.charter.inScope)],
        [words.outOfScope, items(page, page.charter.outOfScope)],
        [words.weWill, items(page, page.charter.weWill)],
        [words.weWillNot, items(page, page.charter.weWillNot)],
        [words.constraints, items(page, page.charter.constraints)],
        [words.flexible, items(page, page.charter.flexible)],
        [words.fixed, items(page, page.charter.fixed)],
        [
          words.rankings,
          list(
            page.charter.rankings.map(({ outcomes }) => dir.row(outcomes, words.before)),
            'plain',
          ),
        ],
      ])}
    `,
  );
}

function items(page: Page, passages: readonly Passage[]): Content {
  return list(
    passages.map(({ text }) => inline(page, text)),
    'plain',
  );
}

/** The lines nobody may cross, and what follows if somebody does. */
export function redLines(page: Page): Html | undefined {
  const words = page.words.why;
  return titledSheet(words.redLines, page.charter.redLines, [
    { head: words.redLine, cell: ({ text }) => inline(page, text) },
    { head: words.follows, cell: (line) => consequence(page, line) },
  ]);
}

function consequence(page: Page, { leadsTo, decision }: RedLine): Content {
  const words = page.words.why;
  if (decision !== undefined) return say(words.decision, { decision: page.directory.name(decision) });
  return leadsTo === undefined ? words.nothingFollows : words.leadsTo[leadsTo];
}
