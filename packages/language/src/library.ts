import type { Finding } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { AstNode } from 'langium';
import type * as ast from './generated/ast.ts';
import { originOf } from './lower/origins.ts';
import { NameTable } from './names/declarations.ts';
import { Scope } from './names/scope.ts';
import { useRefused } from './problems/use.ts';
import type { SourceHost } from './source-host.ts';
import type { SourceUnit } from './source-unit.ts';
import { readUnit } from './source-unit.ts';

interface Uses {
  readonly units: readonly SourceUnit[];
  /** Where each of them is brought in. */
  readonly places: ReadonlyMap<SourceUnit, Span>;
  /** What they declare, all together. */
  readonly names: NameTable;
  readonly findings: readonly Finding[];
}

/** Files that use each other: reads each once, follows `use`, and knows what a name means where. */
export class Library {
  readonly #host: SourceHost;
  readonly #readUnit: typeof readUnit;
  readonly #units = new Map<string, SourceUnit>();
  #uses = new WeakMap<SourceUnit, Uses>();
  readonly #unitOfFile = new WeakMap<AstNode, SourceUnit>();
  #records = new WeakMap<ast.CharterBlock, NameTable>();
  #opened: SourceUnit | undefined;

  /** Whoever keeps units from one library to the next says how a text is read. */
  constructor(host: SourceHost, read: typeof readUnit = readUnit) {
    this.#host = host;
    this.#readUnit = read;
  }

  /** The unit of a text that is to be checked. Files that use it mean this unit, and no second reading of it, until the next one is asked for. */
  unit(id: string, text: string): SourceUnit {
    this.#opened = this.#read(id, text);
    return this.#opened;
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

  /** What names mean in a charter, which knows the records of its logs wherever they are. */
  charterScope(unit: SourceUnit, charter: ast.CharterBlock): Scope {
    return new Scope([...this.aroundRecords(unit, charter), this.recordsOf(unit, charter)]);
  }

  /** What names mean in a log: what its charter knows, then what its own file knows. */
  logScope(unit: SourceUnit, log: ast.Log): Scope {
    const home = this.homeOf(unit, log);
    const around = home === undefined ? [] : [...this.aroundRecords(home.unit, home.charter), this.recordsOf(home.unit, home.charter)];
    const records = unit.names.records.get(log);
    return new Scope([...around, ...this.#topTables(unit), ...(records === undefined ? [] : [records])]);
  }

  /** The charter of a log, and the unit it is written in. */
  homeOf(unit: SourceUnit, log: ast.Log): { readonly unit: SourceUnit; readonly charter: ast.CharterBlock } | undefined {
    const charter = this.topScope(unit).find(log.charter?.$refText ?? '');
    const home = charter === undefined ? undefined : this.unitOf(charter);
    return charter?.$type !== 'CharterBlock' || home === undefined ? undefined : { unit: home, charter: charter as ast.CharterBlock };
  }

  /** The records in all logs of a charter. */
  recordsOf(unit: SourceUnit, charter: ast.CharterBlock): NameTable {
    let records = this.#records.get(charter);
    if (records === undefined) {
      records = merged(this.logsOf(unit, charter).flatMap(({ unit, log }) => unit.names.records.get(log) ?? []));
      this.#records.set(charter, records);
    }
    return records;
  }

  /** The names that the records of a charter stand beside: its own, then those of its file. */
  aroundRecords(unit: SourceUnit, charter: ast.CharterBlock): readonly NameTable[] {
    const own = unit.names.charters.get(charter);
    return [...(own === undefined ? [] : [own]), ...this.#topTables(unit)];
  }

  /** The logs of a charter: those in its own file, then those in the files it uses. */
  logsOf(unit: SourceUnit, charter: ast.CharterBlock): readonly { readonly unit: SourceUnit; readonly log: ast.Log }[] {
    return [unit, ...this.uses(unit).units].flatMap((unit) => unit.names.logs.get(charter.name)?.map((log) => ({ unit, log })) ?? []);
  }

  #topTables(unit: SourceUnit): readonly NameTable[] {
    return [unit.names.top, this.uses(unit).names];
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
      if (source.id === unit.id) continue;
      const used = source.id === this.#opened?.id ? this.#opened : this.#read(source.id, source.text);
      this.#units.set(used.id, used);
      if (!places.has(used)) places.set(used, at);
    }
    const units = [...places.keys()];
    return { units, places, names: merged(units.map((used) => used.names.top)), findings };
  }

  /** The unit that was read before if the text is the same. */
  #read(id: string, text: string): SourceUnit {
    const known = this.#units.get(id);
    if (known?.text === text) return known;
    const unit = this.#readUnit(id, text);
    this.#unitOfFile.set(unit.file, unit);
    if (known !== undefined) this.#forget();
    return unit;
  }

  /** What files know of each other was true of a text that is no more. */
  #forget(): void {
    this.#uses = new WeakMap();
    this.#records = new WeakMap();
  }
}

function merged(tables: readonly NameTable[]): NameTable {
  const all = new NameTable();
  for (const table of tables) for (const [, node] of table.entries()) all.add(node);
  return all;
}
