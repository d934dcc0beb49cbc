import type { Raci } from './raci.ts';
import type { Work } from './work.ts';

/** All tables of who does what, those of the charter first. */
export function raciTablesOf({ raciTables, workstreams }: Pick<Work, 'raciTables' | 'workstreams'>): readonly Raci[] {
  return [...raciTables, ...workstreams.flatMap((workstream) => workstream.raciTables)];
}
