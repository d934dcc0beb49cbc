import { CharterAstReflection } from '@charter/language/generated/ast.ts';
import type { Scope } from '@charter/language/names/scope.ts';
import { charterAround, type Declared, declaredIn } from '@charter/language/place/declared.ts';
import { type Place, placeAt } from '@charter/language/place/place.ts';
import type { ReadToken, Walk } from '@charter/language/place/walk.ts';
import { thingOf } from '@charter/language/symbols/named-thing.ts';
import type { Charter } from '@charter/model/charter.ts';
import { isCurrency } from '@charter/model/value/currency.ts';
import type { AstNode } from 'langium';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';
import { walkOf } from '../project/walk-of.ts';

const reflection = new CharterAstReflection();

/** The charter that surrounds an offset, or the first one of the file. */
export function charterAt({ checked: { charters } }: Snapshot, offset: number): Charter | undefined {
  return charters.find(({ origin }) => origin.start <= offset && offset <= origin.end) ?? charters[0];
}

/** Where several kinds of things may stand, those that usually do. */
const usual: Readonly<Record<string, readonly string[]>> = {
  Decider: ['Forum', 'Person', 'Role'],
  Member: ['Person'],
  Actor: ['Person'],
  Attendee: ['Person'],
  Gathering: ['Forum'],
  Declaration: ['Risk', 'Issue', 'Outcome', 'Deliverable'],
};

/** Something whose name may be written, and where it comes from if that is another file. */
export interface Nameable extends Pick<Declared, 'name' | 'kind' | 'title' | 'unit' | 'options'> {
  readonly from?: string;
}

/** The place at which a completion is asked for, and what surrounds it. */
export class Site {
  readonly file: Snapshot;
  readonly project: Project;
  readonly offset: number;
  readonly place: Place;
  readonly walk: Walk;
  readonly #named = new Map<string, readonly Nameable[]>();
  #declared: readonly Declared[] | undefined;
  #currency: string | undefined;
  #said: Map<string, number> | undefined;

  constructor(file: Snapshot, project: Project, offset: number) {
    this.file = file;
    this.project = project;
    this.offset = offset;
    const { tokens, walk } = walkOf(file);
    this.walk = walk;
    this.place = placeAt(file.text, tokens, walk, offset);
  }

  /** The charter that surrounds the place, or the first one of the file; what could be read of it. */
  get charter(): Charter | undefined {
    return charterAt(this.file, this.offset);
  }

  /** What the file gives a name to. */
  get declared(): readonly Declared[] {
    this.#declared ??= declaredIn(this.walk);
    return this.#declared;
  }

  /** The things of a kind whose names mean something here: those that usually stand in such a place first, those of other files last. */
  named(kind: string): readonly Nameable[] {
    let things = this.#named.get(kind);
    if (things === undefined) {
      const around = charterAround(this.place.block);
      const own = this.declared.filter(
        ({ offset, charter, kind: declared }) =>
          offset !== this.place.start && (charter === undefined || charter === around) && isKind(declared, kind),
      );
      const names = new Set(own.map(({ name }) => name));
      const all = [...own, ...this.#elsewhere(kind).filter(({ name }) => !names.has(name))];
      const order = usual[kind] ?? [];
      const turn = (thing: Nameable): number => (order.indexOf(thing.kind) + order.length + 1) % (order.length + 1);
      things = all.toSorted((one, other) => turn(one) - turn(other));
      this.#named.set(kind, things);
    }
    return things;
  }

  /** The things of a kind in other files: those that are used, and the charter of a log. */
  #elsewhere(kind: string): readonly Nameable[] {
    const { library, uri } = this.file;
    const scope = this.#scope();
    return [...scope.names((node) => isKind(node.$type, kind))].flatMap((name) => {
      const node = scope.find(name);
      const thing = node && thingOf(node, library);
      if (thing === undefined || thing.at.document === uri) return [];
      const { unit } = node as { readonly unit?: string };
      return [{ name, kind: thing.kind, title: thing.title, unit, options: [], from: thing.at.document }];
    });
  }

  /** What names mean in the charter or the log around the place. */
  #scope(): Scope {
    const { library, unit } = this.file;
    let owner = this.place.block.owner;
    while (owner?.block.owner !== undefined) owner = owner.block.owner;
    const isOuter = ({ $cstNode: cst }: AstNode): boolean => cst?.offset === owner?.tokens[0]?.token.startOffset;
    const log = unit.file.logs.find(isOuter);
    if (log !== undefined) return library.logScope(unit, log);
    const charter = unit.file.charters.find(isOuter);
    return charter === undefined ? library.topScope(unit) : library.charterScope(unit, charter);
  }

  /** The thing of a name, among those of a kind. */
  find(name: string, kind: string): Nameable | undefined {
    return this.named(kind).find((thing) => thing.name === name);
  }

  /** How often each kind of statement stands in the block, also behind the place. */
  get said(): ReadonlyMap<string, number> {
    if (this.#said === undefined) {
      this.#said = new Map();
      for (const { form } of this.place.block.statements) this.#said.set(form.name, (this.#said.get(form.name) ?? 0) + 1);
    }
    return this.#said;
  }

  /** The tokens of the statement that is being written, up to the place. */
  get written(): readonly ReadToken[] {
    return this.place.statement?.tokens ?? [];
  }

  /** The currency that the file speaks of most. */
  get currency(): string {
    if (this.#currency === undefined) {
      const counts = new Map<string, number>();
      for (const { token } of this.walk.tokens) if (isCurrency(token.image)) counts.set(token.image, (counts.get(token.image) ?? 0) + 1);
      this.#currency = [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'EUR';
    }
    return this.#currency;
  }
}

/** Whether a type of the grammar is of a kind. */
export function isKind(type: string, wanted: string): boolean {
  return type === wanted || reflection.isSubtype(type, wanted);
}
