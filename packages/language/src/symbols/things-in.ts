import type { Library } from '../library.ts';
import type { SourceUnit } from '../source-unit.ts';
import type { NamedThing } from './named-thing.ts';
import { thingOf } from './named-thing.ts';

/** Everything that a file gives a name to which other statements may use. */
export function thingsIn({ names }: SourceUnit, library: Library): NamedThing[] {
  const tables = [names.top, ...names.charters.values(), ...names.records.values()];
  return tables.flatMap((table) => [...table.entries()].flatMap(([, node]) => thingOf(node, library) ?? []));
}
