import { type Content, type Html, isEmpty } from '../html/markup.ts';
import { subsection } from './kit/section.ts';
import { type Align, table } from './kit/table.ts';

/** A column of a sheet: its head, and what it shows of a thing. */
export interface SheetColumn<T> {
  readonly head: string;
  readonly align?: Align;
  readonly cell: (thing: T) => Content;
}

/**
 * Things of one kind as a table, a row each, with the first column as the head of the row.
 * Columns in which no thing has anything are left out. `id` gives the place of a row on the page.
 */
export function sheet<T>(
  caption: string,
  things: readonly T[],
  columns: readonly SheetColumn<T>[],
  id?: (thing: T) => string,
  captionSeen: 'seen' | 'unseen' = 'seen',
): Html | undefined {
  const filled = columns.map((column) => ({ ...column, cells: things.map(column.cell) })).filter(({ cells }) => !cells.every(isEmpty));
  return table({
    caption,
    captionUnseen: captionSeen === 'unseen',
    columns: filled.map(({ head, align }) => ({ head, ...(align === undefined ? {} : { align }) })),
    rows: things.map((thing, index) => ({
      cells: filled.map(({ cells }) => cells[index]),
      ...(id === undefined ? {} : { id: id(thing) }),
    })),
    rowHeads: true,
  });
}

/** The same as a part of a section, under a heading that is its caption. */
export function titledSheet<T>(
  title: string,
  things: readonly T[],
  columns: readonly SheetColumn<T>[],
  id?: (thing: T) => string,
): Html | undefined {
  const table = sheet(title, things, columns, id, 'unseen');
  return table && subsection(undefined, title, table);
}
