import type { Pivot } from '@charter/model/change.ts';
import type { Charter } from '@charter/model/charter.ts';
import { anchor } from '../../../html/anchor.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { changeWords as words } from '../../../words/change.ts';
import { absent } from '../../absent.ts';
import { condition } from '../../conditions.ts';
import { directory } from '../../directory.ts';
import { subsection } from '../../kit/section.ts';
import { sheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';
import { moves } from './moves.ts';

/** What makes the partners change course, and the moves agreed for it. */
export function pivots(charter: Charter): Html | undefined {
  const dir = directory(charter);
  const table = sheet(
    words.pivots,
    charter.pivots,
    [
      { head: words.pivot, cell: ({ id, without }) => html`${dir.name(id)}${waivers(without)}` },
      { head: words.when, cell: (pivot) => trigger(charter, pivot) },
      { head: words.moves, cell: (pivot) => moves(charter, pivot.moves) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
    ],
    ({ id }) => anchor('pivot', id),
    'unseen',
  );
  const content = table ?? absent(charter, 'pivot');
  return content && subsection(undefined, words.pivots, content);
}

function trigger(charter: Charter, pivot: Pivot): Content {
  if (pivot.condition !== undefined) return condition(pivot.condition, (subject) => directory(charter).cited(subject));
  const source = pivot.source && words.sources[pivot.source];
  return pivot.event === undefined ? source : html`${source}: ${bdi(inline(pivot.event))}`;
}
