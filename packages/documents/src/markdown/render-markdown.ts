import type { Charter } from '@charter/model/charter.ts';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { manuscriptOf } from '../manuscript/manuscript-of.ts';
import type { PageContext } from '../page/render-page.ts';
import { flow } from './flow.ts';

/** A charter as Markdown that GitHub renders, with tables. Nothing that a charter says becomes markup in it. */
export function renderMarkdown(charter: Charter, context: PageContext): string {
  const { title, colon, front, chapters } = manuscriptOf(charter, context);
  return toMarkdown(
    {
      type: 'root',
      children: [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }, ...flow([...front, ...chapters], colon)],
    },
    { bullet: '-', emphasis: '_', extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
  );
}
