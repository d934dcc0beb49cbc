import type { Charter } from '@charter/model/charter.ts';
import { anchor } from '../../html/anchor.ts';
import type { Html } from '../../html/markup.ts';
import { inline, prose } from '../../html/prose.ts';
import { termWords as words } from '../../words/terms.ts';
import { sheet } from '../sheet.ts';

/** What words mean in this charter. */
export function terms({ definitions }: Charter): Html | undefined {
  return sheet(
    words.caption,
    definitions,
    [
      { head: words.term, cell: ({ title }) => inline(title) },
      { head: words.means, cell: ({ text }) => prose(text) },
    ],
    ({ id }) => anchor('term', id),
    'unseen',
  );
}
