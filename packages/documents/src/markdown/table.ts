import type { PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import type { Block, Cell, Table } from '../manuscript/manuscript.ts';
import { phrasing } from './phrasing.ts';

const NEW_LINE = { type: 'html', value: '<br>' } as const;

/** A table, after the words that say what it shows. Markdown knows one row of heads and one line a cell. */
export function table({ caption, heads, rows }: Table, colon: string): RootContent[] {
  const cells = rows.map((row) => row.flatMap(spread));
  const head = headOf(heads, colon) ?? cells[0]?.map(() => ({ type: 'tableCell' as const, children: [] })) ?? [];
  const align = (heads.at(-1) ?? rows[0] ?? []).flatMap(spread).map((cell) => ALIGNMENTS[cell.align]);
  return [
    ...(caption.length === 0 ? [] : [{ type: 'paragraph', children: phrasing(caption.map((run) => ({ ...run, strong: true }))) } as const]),
    { type: 'table', align, children: [row(head), ...cells.map((each) => row(each.map((cell) => set(cell, colon))))] },
  ];
}

const ALIGNMENTS = { start: null, center: 'center', end: 'right' } as const;

/** Heads of several columns stand before the head of each. */
function headOf(heads: readonly (readonly Cell[])[], colon: string): TableCell[] | undefined {
  const [first, ...others] = heads.map((row) => row.flatMap(spread));
  if (first === undefined) return undefined;
  return first.map((cell, index) => {
    const parts = [cell, ...others.flatMap((row) => row[index] ?? [])]
      .map((part) => line(part.content, colon))
      .filter((part) => part.length > 0);
    return { type: 'tableCell', children: joined(parts, { type: 'text', value: colon }) };
  });
}

/** A cell over several columns stands in each of them. */
function spread(cell: Cell): Cell[] {
  return Array.from({ length: cell.span }, () => cell);
}

function set({ content, isHead }: Cell, colon: string): TableCell {
  const words = line(content, colon);
  return { type: 'tableCell', children: isHead && words.length > 0 ? [{ type: 'strong', children: words }] : words };
}

function line(blocks: readonly Block[], colon: string): PhrasingContent[] {
  return joined(
    blocks.flatMap((block) => linesOf(block, colon)).filter((words) => words.length > 0),
    NEW_LINE,
  );
}

function linesOf(block: Block, colon: string): PhrasingContent[][] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [phrasing(block.runs)];
    case 'list':
      return block.items.map((item, index) => {
        const mark = block.start === undefined ? '• ' : `${block.start + index}. `;
        return block.items.length === 1 ? line(item, colon) : [{ type: 'text', value: mark }, ...line(item, colon)];
      });
    case 'facts':
      return block.facts.map(({ label, content }) => [...phrasing(label), { type: 'text', value: colon }, ...line(content, colon)]);
    case 'quote':
      return block.blocks.flatMap((inner) => linesOf(inner, colon));
    case 'code':
      return block.text.split('\n').map((text) => [{ type: 'inlineCode', value: text }]);
    case 'table':
      return [...block.heads, ...block.rows].flatMap((row) =>
        row.flatMap(({ content }) => content.flatMap((inner) => linesOf(inner, colon))),
      );
  }
}

function joined(parts: readonly PhrasingContent[][], between: PhrasingContent): PhrasingContent[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

function row(children: TableCell[]): TableRow {
  return { type: 'tableRow', children };
}
