import type { Charter } from '@charter/model/charter.ts';
import { membership } from '@charter/model/membership.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { editionOf } from '../edition.ts';
import type { PageContext } from '../page/render-page.ts';
import { sheet } from './sheet.ts';

/** Who does what, all tables in one: a row a task, a column for everybody who has a part in one of them. */
export function renderRaci(charter: Charter, { language }: Pick<PageContext, 'language'>): string | undefined {
  const { words } = editionOf(charter, language);
  const people = membership(charter);
  const tables = raciTablesOf(charter);
  const actors = [...new Set(tables.flatMap(({ columns }) => columns))];
  const heads = [words.spreadsheet.table, words.work.task, ...actors.map((ref) => people.title(ref))];
  const rows = tables.flatMap(({ title, rows }) =>
    rows.map((row) => [title, row.title, ...actors.map((actor) => row.cells.find(({ column }) => column === actor)?.letters.join('/'))]),
  );
  return sheet(words.spreadsheet.separator, heads, rows);
}
