import { AlignmentType, BorderStyle, HeightRule, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Block, Cell, Table as Told } from '../manuscript/manuscript.ts';
import { line } from './runs.ts';
import type { Setting } from './setting.ts';

/** The width of the text on a sheet, in twentieths of a point. */
const FULL = 9640;
/** A cell longer than this, in letters, goes over several lines whatever its width. */
const WIDEST = 40;
/** What a letter takes of the width, bold ones included, and what the edges of a cell do. */
const LETTER = 105;
const EDGES = 200;
const ROOM_TO_WRITE = 680;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'B8B8B0' } as const;
const ALIGNMENTS = { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END } as const;

/** Sets what stands in a cell. */
type SetBlocks = (blocks: readonly Block[], setting: Setting) => (Paragraph | Table)[];

/** A table whose heads stand again on each sheet, below the words that say what it shows. */
export function table(told: Told, setting: Setting, blocks: SetBlocks): (Paragraph | Table)[] {
  const { caption, heads, rows } = told;
  const columnWidths = widthsOf(told);
  const title = caption.length === 0 ? [] : [new Paragraph({ ...line(caption), style: 'Caption', keepNext: true })];
  return [
    ...title,
    new Table({
      width: { size: FULL, type: WidthType.DXA },
      columnWidths,
      borders: { top: HAIRLINE, bottom: HAIRLINE, left: NO_LINE, right: NO_LINE, insideHorizontal: HAIRLINE, insideVertical: NO_LINE },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      rows: [
        ...heads.map(
          (cells) => new TableRow({ tableHeader: true, cantSplit: true, children: cells.map((cell) => cellOf(cell, setting, blocks)) }),
        ),
        ...rows.map((cells) => rowOf(cells, setting, blocks)),
      ],
    }),
    // Two tables that touch become one.
    new Paragraph({ style: 'AfterTable' }),
  ];
}

/** A row in which nothing is said but whom it is for is one to write in. */
function rowOf(cells: readonly Cell[], setting: Setting, blocks: SetBlocks): TableRow {
  const [, ...rest] = cells;
  const isToWriteIn = rest.length > 0 && rest.every(({ content }) => content.length === 0);
  return new TableRow({
    cantSplit: true,
    children: cells.map((cell) => cellOf(cell, setting, blocks)),
    ...(isToWriteIn && { height: { value: ROOM_TO_WRITE, rule: HeightRule.ATLEAST } }),
  });
}

function cellOf({ content, isHead, span, align }: Cell, setting: Setting, blocks: SetBlocks): TableCell {
  const said = blocks(
    content.map((block) => (isHead && block.kind === 'paragraph' ? strong(block) : block)),
    {
      ...setting,
      depth: 0,
      style: align === 'start' ? 'Cell' : `Cell-${ALIGNMENTS[align]}`,
    },
  );
  return new TableCell({
    ...(span > 1 && { columnSpan: span }),
    // A cell without a paragraph cannot be opened.
    children: said.length === 0 || said.at(-1) instanceof Table ? [...said, new Paragraph({ style: 'Cell' })] : said,
  });
}

function strong(block: Extract<Block, { kind: 'paragraph' }>): Block {
  return { ...block, runs: block.runs.map((run) => ({ ...run, strong: true })) };
}

/** Each column gets what its longest word needs, and its share of the rest by its longest cell. */
function widthsOf({ heads, rows }: Told): number[] {
  const columns: { needed: number; wanted: number }[] = [];
  for (const cells of [...heads, ...rows]) {
    let column = 0;
    for (const { content, span } of cells) {
      const { needed, wanted } = columns[column] ?? { needed: 0, wanted: 0 };
      const lines = content.flatMap(linesOf);
      const words = lines.flatMap((line) => line.split(/[ \n]/));
      if (span === 1) columns[column] = { needed: Math.max(needed, longest(words)), wanted: Math.max(wanted, longest(lines)) };
      column += span;
    }
  }
  const all = Array.from(columns, (column) => column ?? { needed: 0, wanted: 0 }).map(({ needed, wanted }) => ({
    least: needed * LETTER + EDGES,
    more: Math.min(wanted, WIDEST) + 1,
  }));
  const rest = Math.max(FULL - sum(all.map(({ least }) => least)), 0);
  const shares = sum(all.map(({ more }) => more));
  const widths = all.map(({ least, more }) => least + (rest * more) / shares);
  return widths.map((width) => Math.floor((width * FULL) / sum(widths)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(linesOf));
    case 'facts':
      return block.facts.flatMap(({ content }) => content.flatMap(linesOf));
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'code':
      return block.text.split('\n');
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ content }) => content.flatMap(linesOf)));
  }
}
