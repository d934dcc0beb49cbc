import type { Charter } from '@charter/model/charter.ts';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { editionOf } from '../edition.ts';
import { type PageContext, renderPage } from '../page/render-page.ts';
import { fill } from '../words/phrase.ts';
import { isElement } from './elements.ts';
import type { Block, Manuscript } from './manuscript.ts';
import { readBlocks } from './read-blocks.ts';

/**
 * What the page of a charter says, for forms that are no page. It is read back from the page itself, so that no form can say more, less or
 * something else than another, and whatever the page keeps from being markup stays words here.
 */
export function manuscriptOf(charter: Charter, context: PageContext): Manuscript {
  const page = fromHtml(renderPage(charter, context));
  const { words } = editionOf(charter, context.language);
  const colon = fill(words.shell.labelled, { label: '', text: '' });
  return { title: charter.title, colon, front: read(find(page, 'header')), chapters: read(find(page, 'main')) };
}

function read(part: Element | undefined): readonly Block[] {
  return part === undefined ? [] : readBlocks(part.children.filter(isNotTitle));
}

function isNotTitle(node: Element['children'][number]): boolean {
  return !isElement(node) || node.tagName !== 'h1';
}

function find(node: Root | Element, tagName: string): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === tagName) return child;
    const found = find(child, tagName);
    if (found !== undefined) return found;
  }
  return undefined;
}
