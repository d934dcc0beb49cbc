import type { Pivot } from '@charter/model/change.ts';
import { anchor } from '../../../html/anchor.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { condition } from '../../conditions.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';
import { moves } from './moves.ts';

/** What makes the partners change course, and the moves agreed for it. */
export function pivots(page: Page): Html | undefined {
  const words = page.words.change;
  const dir = page.directory;
  const table = sheet(
    words.pivots,
    page.charter.pivots,
    [
      { head: words.pivot, cell: ({ id, without }) => html`${dir.name(id)}${waivers(page, without)}` },
      { head: words.when, cell: (pivot) => trigger(page, pivot) },
      { head: words.moves, cell: (pivot) => moves(page, pivot.moves) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
    ],
    ({ id }) => anchor('pivot', id),
    'unseen',
  );
  const content = table ?? absent(page, 'pivot');
  return content && subsection(undefined, words.pivots, content);
}

function trigger(page: Page, pivot: Pivot): Content {
  const words = page.words.change;
  if (pivot.condition !== undefined) return condition(page, pivot.condition, (subject) => page.directory.cited(subject));
  const source = pivot.source && words.sources[pivot.source];
  return pivot.event === undefined ? source : html`${source}: ${bdi(inline(page, pivot.event))}`;
}
