import type { PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import type { Block, Cell, Table } from '../manuscript/manuscript.ts';
import { phrasing } from './phrasing.ts';

const NEW_LINE = { type: 'html', value: '<br>' } as const;

/** A table, after the words that say what it shows. Markdown knows one row of heads and one line a cell. */
export function table({ caption, heads, rows }: Table): RootContent[] {
  const cells = rows.map((row) => row.flatMap(spread));
  const head = headOf(heads) ?? cells[0]?.map(() => ({ type: 'tableCell' as const, children: [] })) ?? [];
  const align = (heads.at(-1) ?? rows[0] ?? []).flatMap(spread).map((cell) => ALIGNMENTS[cell.align]);
  return [
    ...(caption.length === 0 ? [] : [{ type: 'paragraph', children: phrasing(caption.map((run) => ({ ...run, strong: true }))) } as const]),
    { type: 'table', align, children: [row(head), ...cells.map((each) => row(each.map(set)))] },
  ];
}

const ALIGNMENTS = { start: null, center: 'center', end: 'right' } as const;

/** Heads of several columns stand before the head of each. */
function headOf(heads: readonly (readonly Cell[])[]): TableCell[] | undefined {
  const [first, ...others] = heads.map((row) => row.flatMap(spread));
  if (first === undefined) return undefined;
  return first.map((cell, index) => {
    const parts = [cell, ...others.flatMap((row) => row[index] ?? [])].map((part) => line(part.content)).filter((part) => part.length > 0);
    return { type: 'tableCell', children: joined(parts, { type: 'text', value: ': ' }) };
  });
}

/** A cell over several columns stands in each of them. */
function spread(cell: Cell): Cell[] {
  return Array.from({ length: cell.span }, () => cell);
}

function set({ content, isHead }: Cell): TableCell {
  const words = line(content);
  return { type: 'tableCell', children: isHead && words.length > 0 ? [{ type: 'strong', children: words }] : words };
}

function line(blocks: readonly Block[]): PhrasingContent[] {
  return joined(
    blocks.flatMap((block) => linesOf(block)).filter((words) => words.length > 0),
    NEW_LINE,
  );
}

function linesOf(block: Block): PhrasingContent[][] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [phrasing(block.runs)];
    case 'list':
      return block.items.map((item, index) => {
        const mark = block.start === undefined ? '• ' : `${block.start + index}. `;
        return block.items.length === 1 ? line(item) : [{ type: 'text', value: mark }, ...line(item)];
      });
    case 'facts':
      return block.facts.map(({ label, content }) => [...phrasing(label), { type: 'text', value: ': ' }, ...line(content)]);
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'code':
      return block.text.split('\n').map((text) => [{ type: 'inlineCode', value: text }]);
    case 'table':
      return [...block.heads, ...block.rows].flatMap((row) => row.flatMap(({ content }) => content.flatMap(linesOf)));
  }
}

function joined(parts: readonly PhrasingContent[][], between: PhrasingContent): PhrasingContent[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

function row(children: TableCell[]): TableRow {
  return { type: 'tableRow', children };
}
