import type { Span } from '@charter/model/origin.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { AstNode, Reference } from 'langium';
import { isAstNode, isReference } from 'langium';
import type * as ast from '../generated/ast.ts';
import { CharterAstReflection } from '../generated/ast.ts';
import type { Library } from '../library.ts';
import { originOf } from '../lower/origins.ts';
import type { Scope } from '../names/scope.ts';
import type { SourceUnit } from '../source-unit.ts';
import type { LocalName } from './local-names.ts';
import { localNames } from './local-names.ts';
import type { NamedThing } from './named-thing.ts';
import { thingOf } from './named-thing.ts';

const reflection = new CharterAstReflection();

/** A place at which a name stands. */
export interface NamePlace {
  readonly at: Span;
  readonly name: string;
  /** Whether the name is given here, or used. */
  readonly declares: boolean;
  /** The kind of thing that may stand here, by its type in the grammar. */
  readonly wanted: string;
  /** What the name stands for; nothing where there is no such thing. */
  readonly thing: NamedThing | undefined;
}

/** Every place of a file at which a name stands, in the order of the text. */
export function namesIn(unit: SourceUnit, library: Library): readonly NamePlace[] {
  const reader = new NameReader(unit, library);
  const { file } = unit;
  const top = library.topScope(unit);
  for (const node of file.shared) reader.read(node, top);
  for (const charter of file.charters) {
    reader.readOwn(charter, top);
    const scope = library.charterScope(unit, charter);
    for (const statement of charter.statements) reader.read(statement, scope, charter);
  }
  for (const log of file.logs) {
    reader.readOwn(log, top);
    const scope = library.logScope(unit, log);
    for (const entry of log.entries) reader.read(entry, scope);
  }
  const [charter] = file.charters;
  const scope = charter === undefined ? top : library.charterScope(unit, charter);
  for (const acceptance of file.acceptances) reader.read(acceptance, scope);
  return reader.places.sort((one, other) => one.at.start - other.at.start || one.at.end - other.at.end);
}

/** The name at an offset, also where the offset is just behind it. */
export function nameAt(places: readonly NamePlace[], offset: number): NamePlace | undefined {
  const touching = places.filter(({ at }) => at.start <= offset && offset <= at.end);
  return touching.find(({ at }) => offset < at.end) ?? touching[0];
}

class NameReader {
  readonly places: NamePlace[] = [];
  readonly #unit: SourceUnit;
  readonly #library: Library;
  readonly #things = new Map<AstNode, NamedThing | undefined>();

  constructor(unit: SourceUnit, library: Library) {
    this.#unit = unit;
    this.#library = library;
  }

  /** Reads a node and all it holds. */
  read(node: AstNode, scope: Scope, charter?: ast.CharterBlock): void {
    for (const child of this.readOwn(node, scope, charter)) this.read(child, scope, charter);
  }

  /** Reads the names that a node itself says, and returns the nodes it holds. */
  readOwn(node: AstNode, scope: Scope, charter?: ast.CharterBlock): AstNode[] {
    const children: AstNode[] = [];
    if ('name' in node && node.$type !== 'ParameterValue') this.#addDeclared(node);
    for (const local of localNames(node, scope, charter)) this.#addLocal(node, local);
    for (const [property, value] of Object.entries(node)) {
      if (property.startsWith('$')) continue;
      for (const one of Array.isArray(value) ? value : [value]) {
        if (isReference(one)) this.#addReference(node, property, one, scope);
        else if (isAstNode(one)) children.push(one);
      }
    }
    return children;
  }

  #addDeclared(node: AstNode): void {
    const thing = this.#thing(node);
    if (thing !== undefined) this.places.push({ at: thing.at, name: thing.name, declares: true, wanted: thing.kind, thing });
  }

  #addLocal(node: AstNode, { property, index, name, wanted, owner, option, declares }: LocalName): void {
    if (name === '') return;
    const at = spanOf(originOf(node, this.#unit.id), property, index);
    const thing = owner === undefined ? undefined : this.#thing(owner);
    this.places.push({ at, name, declares, wanted, thing: option === undefined ? thing : thing && this.#choice(owner, thing, option) });
  }

  #choice(owner: AstNode | undefined, quantity: NamedThing, index: number): NamedThing {
    const { options } = owner as ast.Parameter;
    const at = spanOf(originOf(owner as ast.Parameter, quantity.at.document), 'options', index);
    return { name: options[index] ?? '', kind: 'Option', called: 'choice', title: undefined, at, whole: at };
  }

  #addReference(container: AstNode, property: string, reference: Reference, scope: Scope): void {
    const { $refText: name, $refNode: cst } = reference;
    if (cst === undefined || name === '') return;
    const found = scope.find(name);
    this.places.push({
      at: { document: this.#unit.id, start: cst.offset, end: cst.end },
      name,
      declares: false,
      wanted: reflection.getReferenceType({ container, property, reference }),
      thing: found === undefined ? undefined : this.#thing(found),
    });
  }

  #thing(node: AstNode): NamedThing | undefined {
    if (!this.#things.has(node)) this.#things.set(node, thingOf(node, this.#library));
    return this.#things.get(node);
  }
}
