import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import type { Library } from '../library.ts';
import type { DeclarationNode, NameTable } from '../names/declarations.ts';
import type { SourceUnit } from '../source-unit.ts';
import { declaredTwice } from './declared-twice.ts';

/** Names that stand for two things: within one table of the file, or in it and around it, or in two files it uses. */
export function problemsOfNames(unit: SourceUnit, library: Library): Finding[] {
  const { top, charters, records } = unit.names;
  const { units: used, places } = library.uses(unit);
  const placeOf = (node: DeclarationNode): Span => library.place(node);
  return [
    ...[top, ...charters.values(), ...records.values()].flatMap((table) =>
      table.twice.map(({ first, second }) => clash(placeOf(second), first, library)),
    ),
    ...[...places].flatMap(([later, at], index) =>
      clashes(
        later.names.top,
        used.slice(0, index).map((earlier) => earlier.names.top),
        () => at,
        library,
      ),
    ),
    ...clashes(
      top,
      used.map((other) => other.names.top),
      placeOf,
      library,
    ),
    ...[...charters.values()].flatMap((table) => clashes(table, [top, ...used.map((other) => other.names.top)], placeOf, library)),
  ];
}

/** The names of a table that one of the outer tables has as well. */
function clashes(inner: NameTable, outer: readonly NameTable[], at: (node: DeclarationNode) => Span, library: Library): Finding[] {
  return [...inner.entries()].flatMap(([name, node]) => {
    const first = outer.map((table) => table.get(name)).find((other) => other !== undefined);
    return first === undefined ? [] : [clash(at(node), first, library)];
  });
}

function clash(second: Span, first: DeclarationNode, library: Library): Finding {
  return declaredTwice(first.name, second, { type: first.$type, at: library.place(first) });
}
