import type { RedLine } from '@charter/model/bounds.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Passage } from '@charter/model/passage.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { whyWords as words } from '../../../words/why.ts';
import { absent } from '../../absent.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { subsection } from '../../kit/section.ts';
import { titledSheet } from '../../sheet.ts';

/** What the partnership works on and what it leaves alone, promises, keeps fixed and puts first. */
export function scope(charter: Charter): Html {
  const dir = directory(charter);
  const unscoped = charter.inScope.length + charter.outOfScope.length === 0;
  return subsection(
    undefined,
    words.bounds,
    html`
      ${unscoped && absent(charter, 'scope', words.noScope)}
      ${facts([
        [words.inScope, items(charter.inScope)],
        [words.outOfScope, items(charter.outOfScope)],
        [words.weWill, items(charter.weWill)],
        [words.weWillNot, items(charter.weWillNot)],
        [words.constraints, items(charter.constraints)],
        [words.flexible, items(charter.flexible)],
        [words.fixed, items(charter.fixed)],
        [
          words.rankings,
          list(
            charter.rankings.map(({ outcomes }) => dir.row(outcomes, ` ${words.before} `)),
            'plain',
          ),
        ],
      ])}
    `,
  );
}

function items(passages: readonly Passage[]): Content {
  return list(
    passages.map(({ text }) => inline(text)),
    'plain',
  );
}

/** The lines nobody may cross, and what follows if somebody does. */
export function redLines(charter: Charter): Html | undefined {
  return titledSheet(words.redLines, charter.redLines, [
    { head: words.redLine, cell: ({ text }) => inline(text) },
    { head: words.follows, cell: (line) => consequence(charter, line) },
  ]);
}

function consequence(charter: Charter, { leadsTo, decision }: RedLine): Content {
  if (decision !== undefined) return html`${words.decision} ${directory(charter).name(decision)}`;
  return leadsTo === undefined ? words.nothingFollows : words.leadsTo[leadsTo];
}
