import type { ListItem, RootContent } from 'mdast';
import type { Block, Facts } from '../manuscript/manuscript.ts';
import { phrasing } from './phrasing.ts';
import { table } from './table.ts';

/** A title stands above all chapters. */
const DEEPEST = 6;

/** Blocks as Markdown sets them. */
export function flow(blocks: readonly Block[], colon: string): RootContent[] {
  return blocks.flatMap((block) => set(block, colon));
}

function set(block: Block, colon: string): RootContent[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', depth: Math.min(block.level + 1, DEEPEST) as 2, children: phrasing(block.runs) }];
    case 'paragraph':
      return [{ type: 'paragraph', children: phrasing(block.runs) }];
    case 'list': {
      const { start, items } = block;
      const ordered = start === undefined ? { ordered: false } : { ordered: true, start };
      return [{ type: 'list', ...ordered, spread: false, children: items.map((blocks) => item(blocks, colon)) }];
    }
    case 'facts':
      return [{ type: 'list', ordered: false, spread: false, children: block.facts.map((each) => fact(each, colon)) }];
    case 'quote':
      return [{ type: 'blockquote', children: flow(block.blocks, colon) as [] }];
    case 'code':
      return [{ type: 'code', value: block.text }];
    case 'table':
      return table(block, colon);
  }
}

function item(blocks: readonly Block[], colon: string): ListItem {
  return { type: 'listItem', spread: false, children: flow(blocks, colon) as ListItem['children'] };
}

/** What a fact is about, and on the same line what it says where that is a single line. */
function fact({ label, content }: Facts['facts'][number], colon: string): ListItem {
  const about = label.map((run) => ({ ...run, strong: true }));
  const [first, ...rest] = content;
  return first?.kind === 'paragraph'
    ? item([{ kind: 'paragraph', runs: [...about, { text: colon }, ...first.runs] }, ...rest], colon)
    : item([{ kind: 'paragraph', runs: [...about, { text: colon.trimEnd() }] }, ...content], colon);
}
