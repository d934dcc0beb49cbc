import type { Element, ElementContent } from 'hast';
import { elementsIn, hasClass, isElement, isScreenOnly } from './elements.ts';
import type { Block, Facts, Heading, List, Run } from './manuscript.ts';
import { type Look, languageOf, readRuns } from './read-runs.ts';
import { readTable } from './read-table.ts';

/** Elements that stand below each other; all others stand within a line. */
const BLOCKS = new Set(
  'address article aside blockquote details div dl fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table ul'.split(
    ' ',
  ),
);

/** What nodes of a page say, block by block. Words between blocks make a paragraph of their own. */
export function readBlocks(nodes: readonly ElementContent[], look: Look = {}): Block[] {
  const blocks: Block[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    const runs = readRuns(line, look);
    if (runs.length > 0) blocks.push({ kind: 'paragraph', runs });
    line = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !holdsBlocks(node)) {
      line.push(node);
      continue;
    }
    endLine();
    if (!isScreenOnly(node) && !hasClass(node, 'unseen')) blocks.push(...readBlock(node, { ...look, ...languageOf(node) }));
  }
  endLine();
  return blocks;
}

function holdsBlocks(node: Element): boolean {
  return BLOCKS.has(node.tagName) || node.children.some((child) => isElement(child) && holdsBlocks(child));
}

function readBlock(element: Element, look: Look): Block[] {
  const { tagName, children } = element;
  const level = /^h([2-6])$/.exec(tagName)?.[1];
  if (level !== undefined) return heading(Number(level) - 1, readRuns(children, look));
  switch (tagName) {
    case 'ul':
      return list(element, look);
    case 'ol':
      return list(element, look, typeof element.properties.start === 'number' ? element.properties.start : 1);
    case 'dl':
      return facts(element, look);
    case 'table':
      return readTable(element, (nodes) => withoutLoneMark(readBlocks(nodes, look)));
    case 'blockquote':
      return [{ kind: 'quote', blocks: readBlocks(children, look) }];
    case 'pre':
      return [{ kind: 'code', text: textOf(element).replace(/\n$/, '') }];
    case 'hr':
      return [];
    default:
      return hasClass(element, 'part') ? part(element, look) : readBlocks(children, look);
  }
}

/** What stands under a heading. Where a picture says it all, its words stand for it. */
function part(element: Element, look: Look): Block[] {
  const blocks = readBlocks(element.children, look);
  const [title, below] = blocks;
  const [picture] = below === undefined ? elementsIn(element, ['desc'], ['div', 'svg']) : [];
  return title === undefined || picture === undefined ? blocks : [title, ...readBlocks(picture.children, look)];
}

function heading(level: number, runs: readonly Run[]): Heading[] {
  return runs.length === 0 ? [] : [{ kind: 'heading', level, runs }];
}

function list(element: Element, look: Look, start?: number): List[] {
  const items = elementsIn(element, ['li'])
    .map((item) => readBlocks(item.children, { ...look, ...languageOf(item) }))
    .filter((item) => item.length > 0);
  return items.length === 0 ? [] : [{ kind: 'list', items, ...(start === undefined ? {} : { start }) }];
}

function facts(element: Element, look: Look): Facts[] {
  const all: Facts['facts'][number][] = [];
  let label: readonly ElementContent[] = [];
  for (const part of elementsIn(element, ['dt', 'dd'], ['div'])) {
    if (part.tagName === 'dt') label = part.children;
    else all.push({ label: readRuns(label, look), content: withoutLoneMark(readBlocks(part.children, look)) });
  }
  return all.length === 0 ? [] : [{ kind: 'facts', facts: all }];
}

/** A list of one thing in a place of its own needs no mark before it. */
function withoutLoneMark(blocks: readonly Block[]): readonly Block[] {
  const [only, another] = blocks;
  const [item, ...items] = only?.kind === 'list' ? only.items : [];
  return item === undefined || items.length > 0 || another !== undefined ? blocks : item;
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return isElement(node) ? node.children.map(textOf).join('') : '';
}
