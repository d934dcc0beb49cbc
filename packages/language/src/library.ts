import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { AstNode } from 'langium';
import type * as ast from './generated/ast.ts';
import { originOf } from './lower/origins.ts';
import type { NameTable } from './names/declarations.ts';
import { Scope } from './names/scope.ts';
import { useRefused } from './problems/use.ts';
import type { SourceHost } from './source-host.ts';
import type { SourceUnit } from './source-unit.ts';
import { readUnit } from './source-unit.ts';

interface Uses {
  readonly units: readonly SourceUnit[];
  /** Where each of them is brought in. */
  readonly places: ReadonlyMap<SourceUnit, Span>;
  readonly findings: readonly Finding[];
}

/** Files that use each other: reads each once, follows `use`, and knows what a name means where. */
export class Library {
  readonly #host: SourceHost;
  readonly #units = new Map<string, SourceUnit>();
  readonly #uses = new WeakMap<SourceUnit, Uses>();
  readonly #unitOfFile = new WeakMap<AstNode, SourceUnit>();

  constructor(host: SourceHost) {
    this.#host = host;
  }

  /** The unit of a text; the one that was read before if the text is the same. */
  unit(id: string, text: string): SourceUnit {
    const known = this.#units.get(id);
    return known?.text === text ? known : this.#register(readUnit(id, text));
  }

  /** The files that a file brings in, in the order it says so, and what is wrong with it. */
  uses(unit: SourceUnit): Uses {
    let uses = this.#uses.get(unit);
    if (uses === undefined) {
      uses = this.#follow(unit);
      this.#uses.set(unit, uses);
    }
    return uses;
  }

  /** The unit in which a node was written. */
  unitOf(node: AstNode): SourceUnit | undefined {
    let root = node;
    while (root.$container !== undefined) root = root.$container;
    return this.#unitOfFile.get(root);
  }

  /** Where the name of a declaration was written, in whichever file. */
  place(node: AstNode): Span {
    const document = this.unitOf(node)?.id ?? '';
    return spanOf(originOf(node, document), 'name');
  }

  /** What names mean at the top of a file. */
  topScope(unit: SourceUnit): Scope {
    return new Scope(this.#topTables(unit));
  }

  /** What names mean in a charter, and in its logs wherever they are. */
  charterScope(unit: SourceUnit, charter: ast.CharterBlock): Scope {
    const own = unit.names.charters.get(charter);
    const records = this.logsOf(unit, charter).flatMap(({ unit, log }) => unit.names.records.get(log) ?? []);
    return new Scope([...(own === undefined ? [] : [own]), ...records, ...this.#topTables(unit)]);
  }

  /** What names mean in a log: what its charter knows, then what its own file knows. */
  logScope(unit: SourceUnit, log: ast.Log): Scope {
    const charter = this.topScope(unit).find(log.charter?.$refText ?? '');
    const home = charter === undefined ? undefined : this.unitOf(charter);
    const records = unit.names.records.get(log);
    const tables = records === undefined ? [] : [records];
    if (charter === undefined || home === undefined) return new Scope([...tables, ...this.#topTables(unit)]);
    const block = charter as ast.CharterBlock;
    const own = home.names.charters.get(block);
    const others = this.logsOf(home, block).flatMap(({ unit, log }) => unit.names.records.get(log) ?? []);
    return new Scope([...tables, ...others, ...(own === undefined ? [] : [own]), ...this.#topTables(home), ...this.#topTables(unit)]);
  }

  /** The logs of a charter: those in its own file, then those in the files it uses. */
  logsOf(unit: SourceUnit, charter: ast.CharterBlock): readonly { readonly unit: SourceUnit; readonly log: ast.Log }[] {
    return [unit, ...this.uses(unit).units].flatMap((unit) =>
      unit.file.logs.filter((log) => log.charter?.$refText === charter.name).map((log) => ({ unit, log })),
    );
  }

  #topTables(unit: SourceUnit): readonly NameTable[] {
    return [unit.names.top, ...this.uses(unit).units.map((used) => used.names.top)];
  }

  #follow(unit: SourceUnit): Uses {
    const places = new Map<SourceUnit, Span>();
    const findings: Finding[] = [];
    for (const use of unit.file.uses) {
      if (use.path === undefined) continue;
      const at = spanOf(originOf(use, unit.id), 'path');
      const source = this.#host.use(unit.id, use.path);
      if ('refused' in source) {
        findings.push(useRefused(at, source));
        continue;
      }
      const used = source.id === unit.id ? unit : this.unit(source.id, source.text);
      if (used === unit) continue;
      this.#units.set(used.id, used);
      if (!places.has(used)) places.set(used, at);
    }
    return { units: [...places.keys()], places, findings };
  }

  #register(unit: SourceUnit): SourceUnit {
    this.#unitOfFile.set(unit.file, unit);
    return unit;
  }
}
