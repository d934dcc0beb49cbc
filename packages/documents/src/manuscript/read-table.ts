import type { Element, ElementContent } from 'hast';
import { elementsIn, hasClass } from './elements.ts';
import type { Block, Cell, Table } from './manuscript.ts';
import { readRuns } from './read-runs.ts';

/** A table of a page; one without rows says nothing. */
export function readTable(table: Element, readBlocks: (nodes: readonly ElementContent[]) => readonly Block[]): Table[] {
  const [caption] = elementsIn(table, ['caption']);
  const rowsOf = (part: string): readonly (readonly Cell[])[] =>
    elementsIn(table, [part])
      .flatMap((rows) => elementsIn(rows, ['tr']))
      .map((row) => elementsIn(row, ['td', 'th']).map((cell) => readCell(cell, readBlocks)));
  const rows = rowsOf('tbody');
  if (rows.length === 0) return [];
  const said = caption === undefined || hasClass(caption, 'unseen') ? [] : readRuns(caption.children);
  return [{ kind: 'table', caption: said, heads: rowsOf('thead'), rows }];
}

function readCell(cell: Element, readBlocks: (nodes: readonly ElementContent[]) => readonly Block[]): Cell {
  return {
    content: readBlocks(cell.children),
    isHead: cell.tagName === 'th',
    span: typeof cell.properties.colSpan === 'number' ? cell.properties.colSpan : 1,
    align: alignOf(cell),
  };
}

function alignOf(cell: Element): Cell['align'] {
  if (hasClass(cell, 'number')) return 'end';
  return hasClass(cell, 'center') ? 'center' : 'start';
}
