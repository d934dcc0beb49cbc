import { attributes } from '../../html/attributes.ts';
import { type Content, type Html, html } from '../../html/markup.ts';

/** How the cells of a column are set: numbers end on one line, centred cells hold single signs. */
export type Align = 'text' | 'number' | 'center';

export interface Column {
  /** Empty for the corner above the heads of rows. */
  readonly head: Content;
  readonly align?: Align;
}

/** Columns that belong together, such as the people of one partner. */
export interface ColumnGroup {
  readonly head: Content;
  readonly span: number;
}

export interface Row {
  /** Where one can be sent to this row. */
  readonly id?: string;
  readonly cells: readonly Content[];
}

export interface Table {
  /** What the table shows, in plain text. */
  readonly caption: string;
  /** Whether a heading right above the table says the same, so that only a reader who listens needs the caption. */
  readonly captionUnseen?: boolean;
  readonly columns: readonly Column[];
  /** Their spans add up to the number of columns. */
  readonly groups?: readonly ColumnGroup[];
  readonly rows: readonly Row[];
  /** Whether the first cell of a row says what the row is about. */
  readonly rowHeads?: boolean;
}

/** More columns than this do not fit a small screen: the table becomes a list there, or scrolls inside itself. */
const NARROW = 3;

/** A table with the scopes a reader who listens needs. Nothing where there are no rows. */
export function table({ caption, captionUnseen = false, columns, groups, rows, rowHeads = false }: Table): Html | undefined {
  if (rows.length === 0) return undefined;
  const markup = html`
    <table>
    <caption dir="auto"${attributes({ class: captionUnseen && 'unseen' })}>${caption}</caption>
    ${groups?.map(({ span }) => html`<colgroup${attributes({ span })}></colgroup>\n`)}
    <thead>
    ${groups && html`<tr>${groups.map(groupHead)}</tr>\n`}
    <tr>${columns.map(columnHead)}</tr>
    </thead>
    <tbody>
    ${rows.map((row) => html`<tr${attributes({ id: row.id })}>${row.cells.map((cell, index) => bodyCell(cell, columns[index], rowHeads && index === 0))}</tr>\n`)}
    </tbody>
    </table>
  `;
  const kinds = attributes({ class: ['table', ...kindsOf(columns)].join(' ') });
  if (columns.length <= NARROW) return html`<div${kinds}>${markup}</div>`;
  // A group, not a region: a page has dozens of tables, and names of tables may repeat, as names of landmarks may not.
  return html`<div${kinds} role="group" aria-label="${caption}" tabindex="0">${markup}</div>`;
}

/** `slim` fits any screen, `wide` does not; `listed` becomes a list on a small one, each cell under the words of its column. */
function kindsOf(columns: readonly Column[]): readonly string[] {
  if (columns.length < NARROW) return ['slim'];
  const listed = columns.every(({ head }) => typeof head === 'string' && head !== '');
  return [...(columns.length > NARROW ? ['wide'] : []), ...(listed ? ['listed'] : [])];
}


function groupHead({ head, span }: ColumnGroup): Html {
  return head === ''
    ? html`<td${attributes({ colspan: span })}></td>`
    : html`<th scope="colgroup"${attributes({ colspan: span })}>${head}</th>`;
}

function columnHead({ head, align }: Column): Html {
  return head === '' ? html`<td></td>` : html`<th scope="col"${setting(align)}>${head}</th>`;
}

function bodyCell(cell: Content, column: Column | undefined, head: boolean): Html {
  return head
    ? html`<th scope="row"${setting(column?.align)} dir="auto">${cell}</th>`
    : html`<td${setting(column?.align)}${attributes({ 'data-head': listedHead(column, width) })} dir="auto">${cell}</td>`;
}

function listedHead(column: Column | undefined, width: number): string | undefined {
  return width >= NARROW && typeof column?.head === 'string' ? column.head : undefined;
}

function setting(align: Align = 'text') {
  return attributes({ class: align === 'text' ? undefined : align });
}
