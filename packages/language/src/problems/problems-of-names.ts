import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import type { Library } from '../library.ts';
import type { DeclarationNode, NamedTwice, NameTable } from '../names/declarations.ts';
import type { SourceUnit } from '../source-unit.ts';
import { declaredTwice } from './declared-twice.ts';

/** Names that stand for two things: within one table of the file, or in it and around it, or in two files it uses. */
export function problemsOfNames(unit: SourceUnit, library: Library): Finding[] {
  const { top, charters, records } = unit.names;
  const { names: used, places } = library.uses(unit);
  const placeOf = (node: DeclarationNode): Span => library.place(node);
  const useOf = (node: DeclarationNode): Span => places.get(library.unitOf(node) ?? unit) ?? placeOf(node);
  const report = (twice: readonly NamedTwice[], at = placeOf): Finding[] =>
    twice.map(({ first, second }) => declaredTwice(first.name, at(second), { type: first.$type, at: placeOf(first) }));
  const logs = [...records].flatMap(([log, table]) => {
    const home = library.homeOf(unit, log);
    return home === undefined
      ? []
      : [{ table, all: library.recordsOf(home.unit, home.charter), around: library.aroundRecords(home.unit, home.charter) }];
  });
  return [
    ...[top, ...charters.values(), ...records.values()].flatMap((table) => report(table.twice)),
    ...report(used.twice, useOf),
    ...report(alsoIn([used], top)),
    ...[...charters.values()].flatMap((table) => report(alsoIn([top, used], table))),
    ...[...new Set(logs.map(({ all }) => all))].flatMap((all) => report(all.twice)),
    ...logs.flatMap(({ table, around }) => report(alsoIn(around, table))),
  ];
}

/** The names of a table that one of the outer tables has as well. */
function alsoIn(outer: readonly NameTable[], inner: NameTable): NamedTwice[] {
  return [...inner.entries()].flatMap(([name, second]) => {
    const first = outer.map((table) => table.get(name)).find((other) => other !== undefined);
    return first === undefined ? [] : [{ first, second }];
  });
}
