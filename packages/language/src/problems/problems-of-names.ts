import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import type { Library } from '../library.ts';
import type { DeclarationNode, NameTable } from '../names/declarations.ts';
import type { SourceUnit } from '../source-unit.ts';
import { declaredTwice } from './declared-twice.ts';

/** Names that stand for two things: within the file, or in it and in a file it uses. */
export function problemsOfNames(unit: SourceUnit, library: Library): Finding[] {
  const findings: Finding[] = [];
  const clash = (name: string, second: Span, first: DeclarationNode): void => {
    findings.push(declaredTwice(name, second, { type: first.$type, at: library.place(first) }));
  };
  const own = [unit.names.top, ...unit.names.charters.values(), ...unit.names.records.values()];
  for (const table of own) for (const { first, second } of table.twice) clash(second.name, library.place(second), first);
  const outer: NameTable[] = [];
  for (const table of [...library.uses(unit).units.map((used) => used.names.top), unit.names.top, ...unit.names.charters.values()]) {
    const inner = table !== unit.names.top && own.includes(table);
    for (const [name, node] of table.entries()) {
      const first = outer.map((table) => table.get(name)).find((node) => node !== undefined);
      if (first !== undefined && first !== node)
        clash(name, own.includes(table) ? library.place(node) : useSpan(unit, library, node), first);
    }
    if (!inner) outer.push(table);
  }
  return findings;
}

/** Two used files that declare the same name clash where the second of them is brought in. */
function useSpan(unit: SourceUnit, library: Library, node: DeclarationNode): Span {
  const used = library.unitOf(node);
  const index = library.uses(unit).units.findIndex((candidate) => candidate === used);
  const use = unit.file.uses[index]?.$cstNode;
  return { document: unit.id, start: use?.offset ?? 0, end: use?.end ?? 0 };
}
