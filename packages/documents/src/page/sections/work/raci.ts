import type { Ref } from '@charter/model/element.ts';
import type { Raci, RaciLetter, RaciRow } from '@charter/model/raci.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { type Party, partnerName } from '../../kit/partner.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { type ColumnGroup, table } from '../../kit/table.ts';
import type { Page } from '../../page.ts';

/** A table of who does what, with the people of one partner side by side; whoever belongs to none comes last. */
export function raciTable(page: Page, raci: Raci): Html | undefined {
  const words = page.words.work;
  const dir = page.directory;
  const columns = raci.columns.toSorted((a, b) => place(page, a) - place(page, b));
  const letters = table({
    caption: raci.title,
    groups: [
      { head: '', span: 1 },
      ...groupsOf(
        page,
        columns.map((column) => dir.partnerOf(column)),
      ),
    ],
    columns: [{ head: words.task }, ...columns.map((column) => ({ head: inline(page, dir.title(column)), align: 'center' as const }))],
    rows: raci.rows.map((row) => ({ cells: [task(page, row), ...columns.map((column) => parts(page, row, column))] })),
    rowHeads: true,
  });
  return letters && html`${key(page, raci)}${letters}`;
}

/** What the letters mean, right before the first of all tables. */
function key({ charter, words }: Page, raci: Raci): Html | undefined {
  const [first] = [...charter.workstreams, charter].flatMap(({ raciTables }) => raciTables);
  return raci === first ? html`<p class="key">${words.work.raciKey}</p>\n` : undefined;
}

function place({ directory }: Page, column: Ref): number {
  return directory.partnerOf(column)?.index ?? Number.MAX_SAFE_INTEGER;
}

function groupsOf(page: Page, parties: readonly (Party | undefined)[]): readonly ColumnGroup[] {
  const words = page.words.work;
  const runs: { party: Party | undefined; span: number }[] = [];
  for (const party of parties) {
    const last = runs.at(-1);
    if (last !== undefined && last.party === party) last.span += 1;
    else runs.push({ party, span: 1 });
  }
  if (runs.every(({ party }) => party === undefined)) return [{ head: '', span: parties.length }];
  return runs.map(({ party, span }) => ({ head: party === undefined ? words.others : partnerName(party), span }));
}

function task(page: Page, { title, tieBrokenBy }: RaciRow): Content {
  const dir = page.directory;
  const words = page.words.work;
  return html`${inline(page, title)}${tieBrokenBy !== undefined && html` (${say(words.tieBrokenBy, { who: dir.name(tieBrokenBy) })})`}`;
}

function parts(page: Page, row: RaciRow, column: Ref): Content {
  const words = page.words.work;
  const cell = row.cells.find((candidate) => candidate.column === column);
  if (cell === undefined) return '';
  if (cell.letters.length === 0) return words.noPart;
  return html`${cell.letters.map((letter, index) => [index > 0 && '/', partOf(letter)])}`;
}

/** Whoever answers for the result stands out most, in all forms; whoever does the work comes next. */
function partOf(letter: RaciLetter): Html {
  if (letter === 'A') return html`<strong class="raci raci-a">A</strong>`;
  return html`<span class="raci raci-${letter.toLowerCase()}">${letter}</span>`;
}
