import { AlignmentType, BorderStyle, HeightRule, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Block, Cell, Table as Told } from '../manuscript/manuscript.ts';
import { line } from './runs.ts';
import type { Setting } from './setting.ts';
import { FULL, isToWriteIn, widthsOf } from './widths.ts';

const EDGE = 100;
const ROOM_TO_WRITE = 800;
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
      margins: { top: 50, bottom: 50, left: EDGE, right: EDGE },
      rows: [
        ...heads.map(
          (cells) =>
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              keepNext: true,
              children: cells.map((cell) => cellOf(cell, setting, blocks)),
            }),
        ),
        ...rows.map((cells, index) => rowOf(cells, index < rows.length - 1, setting, blocks)),
      ],
    }),
    // Two tables that touch become one.
    new Paragraph({ style: 'AfterTable' }),
  ];
}

/** Rows to write in stand on one sheet, since nobody signs half a page. */
function rowOf(cells: readonly Cell[], isFollowed: boolean, setting: Setting, blocks: SetBlocks): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map((cell) => cellOf(cell, setting, blocks)),
    ...(isToWriteIn(cells) && { height: { value: ROOM_TO_WRITE, rule: HeightRule.ATLEAST }, keepNext: isFollowed }),
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
