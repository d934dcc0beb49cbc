import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import type { Raci, RaciRow } from '@charter/model/raci.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { workWords as words } from '../../../words/work.ts';
import { type Directory, directory } from '../../directory.ts';
import { note } from '../../kit/note.ts';
import { type Party, partnerName } from '../../kit/partner.ts';
import { type ColumnGroup, table } from '../../kit/table.ts';

/** A table of who does what, with the people of one partner side by side; whoever belongs to none comes last. */
export function raciTable(charter: Charter, raci: Raci): Html | undefined {
  const dir = directory(charter);
  const columns = raci.columns.toSorted((a, b) => place(dir, a) - place(dir, b));
  return table({
    caption: raci.title,
    groups: [{ head: '', span: 1 }, ...groupsOf(columns.map((column) => dir.partnerOf(column)))],
    columns: [{ head: words.task }, ...columns.map((column) => ({ head: inline(dir.title(column)), align: 'center' as const }))],
    rows: raci.rows.map((row) => ({ cells: [task(dir, row), ...columns.map((column) => letters(row, column))] })),
    rowHeads: true,
  });
}

/** What the letters mean, beside the first of all tables. */
export function raciKey({ workstreams, raciTables }: Charter): Html | undefined {
  const some = raciTables.length > 0 || workstreams.some((workstream) => workstream.raciTables.length > 0);
  return some ? note(html`<p>${words.raciKey}</p>`) : undefined;
}

function place(dir: Directory, column: Ref): number {
  return dir.partnerOf(column)?.index ?? Number.MAX_SAFE_INTEGER;
}

function groupsOf(parties: readonly (Party | undefined)[]): readonly ColumnGroup[] {
  const runs: { party: Party | undefined; span: number }[] = [];
  for (const party of parties) {
    const last = runs.at(-1);
    if (last !== undefined && last.party === party) last.span += 1;
    else runs.push({ party, span: 1 });
  }
  if (runs.every(({ party }) => party === undefined)) return [{ head: '', span: parties.length }];
  return runs.map(({ party, span }) => ({ head: party === undefined ? words.others : partnerName(party), span }));
}

function task(dir: Directory, { title, tieBrokenBy }: RaciRow): Content {
  return html`${inline(title)}${tieBrokenBy !== undefined && html` (${words.tieBrokenBy} ${dir.name(tieBrokenBy)})`}`;
}

function letters(row: RaciRow, column: Ref): Content {
  const cell = row.cells.find((candidate) => candidate.column === column);
  if (cell === undefined) return '';
  return cell.letters.length === 0 ? words.noPart : cell.letters.join('/');
}
