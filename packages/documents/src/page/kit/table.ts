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
  const kinds = kindsOf(columns);
  const cells = columns.map(({ head, align }): Cell => ({ align, label: kinds.includes('listed') ? head : undefined }));
  const markup = html`
    <table>
    <caption dir="auto"${attributes({ class: captionUnseen && 'unseen' })}>${caption}</caption>
    ${groups?.map(({ span }) => html`<colgroup${attributes({ span })}></colgroup>\n`)}
    <thead>
    ${groups && html`<tr>${groups.map(groupHead)}</tr>\n`}
    <tr>${columns.map(columnHead)}</tr>
    </thead>
    <tbody>
    ${rows.map((row) => html`<tr${attributes({ id: row.id })}>${row.cells.map((cell, index) => bodyCell(cell, cells[index], rowHeads && index === 0))}</tr>\n`)}
    </tbody>
    </table>
  `;
  const kind = attributes({ class: ['table', ...kinds].join(' ') });
  if (!kinds.includes('wide')) return html`<div${kind}>${markup}</div>`;
  // A group, not a region: a page has dozens of tables, and names of tables may repeat, as names of landmarks may not.
  return html`<div${kind} role="group" aria-label="${caption}" tabindex="0">${markup}</div>`;
}

/** A `slim` table fits any screen, a `wide` one does not; a `listed` one becomes a list on a small screen, each cell under the head of its column. */
function kindsOf(columns: readonly Column[]): readonly ('slim' | 'wide' | 'listed')[] {
  if (columns.length < NARROW) return ['slim'];
  const wide = columns.length > NARROW ? (['wide'] as const) : [];
  return columns.every(({ head }) => typeof head === 'string' && head !== '') ? [...wide, 'listed'] : wide;
}

/** How a cell of a column is set, and what it says before it in a list. */
interface Cell {
  readonly align: Align | undefined;
  readonly label: Content;
}

function groupHead({ head, span }: ColumnGroup): Html {
  return head === ''
    ? html`<td${attributes({ colspan: span })}></td>`
    : html`<th scope="colgroup"${attributes({ colspan: span })}>${head}</th>`;
}

function columnHead({ head, align }: Column): Html {
  return head === '' ? html`<td></td>` : html`<th scope="col"${setting(align)}>${head}</th>`;
}

function bodyCell(content: Content, cell: Cell | undefined, head: boolean): Html {
  if (head) return html`<th scope="row"${setting(cell?.align)} dir="auto">${content}</th>`;
  const label = typeof cell?.label === 'string' ? cell.label : undefined;
  return html`<td${setting(cell?.align)}${attributes({ 'data-head': label })} dir="auto">${content}</td>`;
}

function setting(align: Align = 'text') {
  return attributes({ class: align === 'text' ? undefined : align });
}
