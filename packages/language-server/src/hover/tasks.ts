import type { Charter } from '@charter/model/charter.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { meaningOfLetter } from '../completion/letters.ts';
import { plainWords } from '../markdown.ts';

/** The tasks in which somebody has a part, and which part. */
export function tasksOf(name: string, charter: Charter): readonly string[] {
  return raciTablesOf(charter).flatMap(({ title, rows }) =>
    rows.flatMap((row) => {
      const letters = row.cells.find(({ column }) => column === name)?.letters ?? [];
      const parts = letters.flatMap((letter) => meaningOfLetter(letter)?.split(':')[0] ?? []);
      return parts.length === 0 ? [] : [`${plainWords(title)}, ${plainWords(row.title)}: ${parts.join(' and ')}`];
    }),
  );
}
