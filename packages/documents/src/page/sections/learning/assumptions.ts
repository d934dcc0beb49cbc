import type { Charter } from '@charter/model/charter.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { learningWords as words } from '../../../words/learning.ts';
import { directory } from '../../directory.ts';
import { subsection } from '../../kit/section.ts';
import { sheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';

/** What must be true for the outcomes to come about, and what will tell. */
export function assumptions(charter: Charter): Html | undefined {
  const { names, name } = who(charter);
  const table = sheet(
    words.assumptions,
    charter.assumptions,
    [
      {
        head: words.assumption,
        cell: ({ title, kind, without }) => html`${inline(title)}${kind === 'hypothesis' && ` (${words.hypothesis})`}${waivers(without)}`,
      },
      { head: words.confidence, cell: ({ confidence }) => confidence && words.levels[confidence] },
      { head: words.testedBy, cell: ({ testedBy }) => (testedBy.length === 0 ? words.untested : names(testedBy)) },
      { head: words.supports, cell: ({ supports }) => names(supports) },
      { head: words.owner, cell: ({ owner }) => owner && name(owner) },
    ],
    ({ id }) => anchor('assumption', id),
  );
  return table && subsection(undefined, words.assumptions, table);
}
