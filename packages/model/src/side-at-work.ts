import type { Charter } from './charter.ts';
import type { Ref } from './element.ts';
import { membership } from './membership.ts';
import { raciTablesOf } from './raci-tables.ts';

/** The partners whose people answer for an outcome or do the work of a task. */
export function partnersAtWork(charter: Charter): ReadonlySet<Ref> {
  const { partners } = membership(charter);
  const owners = charter.outcomes.flatMap(({ owner }) => owner ?? []);
  const workers = raciTablesOf(charter).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ column, letters }) => (letters.includes('R') || letters.includes('A') ? [column] : []))),
  );
  return new Set([...owners, ...workers].flatMap(partners));
}
