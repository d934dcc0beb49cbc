import type { Waiver } from '@charter/model/element.ts';
import type { Finding } from '@charter/model/finding.ts';
import type { Origin, Span } from '@charter/model/origin.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import { lastDayOf, parseDate } from '@charter/model/value/date.ts';
import type { AstNode, Reference } from 'langium';
import type * as ast from '../generated/ast.ts';
import { CharterAstReflection } from '../generated/ast.ts';
import type { DeclarationNode } from '../names/declarations.ts';
import type { Scope } from '../names/scope.ts';
import { dateImpossible } from '../problems/date-impossible.ts';
import { nameKind } from '../problems/name-kind.ts';
import { nameUnknown } from '../problems/name-unknown.ts';
import { saidTwice } from '../problems/said-twice.ts';
import { originOf } from './origins.ts';

const reflection = new CharterAstReflection();

/** Past this many findings nobody reads what else could be meant, and looking for it would take the longest of all. */
const mostGuesses = 500;

/** What lowering writes down besides the model. */
export interface LoweringNotes {
  readonly findings: Finding[];
  /** Tells that a block which was read accepts something that the checker would raise. */
  accept(node: ast.Acceptance, l: Lowering): void;
  /** Tells that something was referred to, so that what stands outside the charter is taken into its model. */
  reach(node: DeclarationNode): void;
  /** Where a declaration was written, which may be another file. */
  place(node: DeclarationNode): Span;
}

type Named = AstNode & { readonly name?: string; readonly title?: string; readonly exceptions: readonly ast.Exception[] };

/** Reads nodes of one scope: resolves their names and dates, and notes what is wrong. None of its methods throws. */
export class Lowering {
  readonly document: string;
  readonly scope: Scope;
  readonly notes: LoweringNotes;
  readonly #origins = new WeakMap<AstNode, Origin>();

  constructor(document: string, scope: Scope, notes: LoweringNotes) {
    this.document = document;
    this.scope = scope;
    this.notes = notes;
  }

  /** Where a node was written. */
  origin(node: AstNode): Origin {
    let origin = this.#origins.get(node);
    if (origin === undefined) {
      origin = originOf(node, this.document);
      this.#origins.set(node, origin);
    }
    return origin;
  }

  /** Where the value of a property was written. */
  span<N extends AstNode>(node: N, property: keyof N & string, index = 0): Span {
    return spanOf(this.origin(node), property, index);
  }

  report(finding: Finding): void {
    this.notes.findings.push(finding);
  }

  /** What every declared thing has: its name, its title (the name where it has none), what it does without, and its origin. */
  declared(node: Named): { id: string; title: string; without: readonly Waiver[]; origin: Origin } {
    const id = node.name ?? '';
    return { id, title: node.title ?? id, without: this.without(node), origin: this.origin(node) };
  }

  /** What is left out on purpose; what a block accepts is noted on the way. */
  without({ exceptions }: { readonly exceptions: readonly ast.Exception[] }): readonly Waiver[] {
    return exceptions.flatMap((exception) => {
      if (exception.$type === 'Waiver') {
        return [{ what: exception.words.join(' '), because: exception.reason ?? '', origin: this.origin(exception) }];
      }
      this.notes.accept(exception, this);
      return [];
    });
  }

  /** The value of a property that may be said once; `what` names it in the finding if it is said again. */
  once<N extends AstNode, P extends keyof N & string>(node: N, property: P, what: string): ElementOf<N[P]> | undefined {
    const values = node[property] as readonly ElementOf<N[P]>[];
    for (let index = 1; index < values.length; index++) {
      this.report(saidTwice(what, this.span(node, property, index), this.span(node, property, 0)));
    }
    return values[0];
  }

  /** The name a reference stands for, or undefined (and a finding) where there is no such thing or it is of another kind. */
  ref<N extends AstNode>(node: N, property: keyof N & string): string | undefined {
    const reference = node[property] as Reference | undefined;
    return reference === undefined ? undefined : this.#resolve(node, property, reference, 0);
  }

  /** Like `ref`, for a property that may be said once. */
  onceRef<N extends AstNode>(node: N, property: keyof N & string, what: string): string | undefined {
    const reference = this.once(node, property, what) as Reference | undefined;
    return reference === undefined ? undefined : this.#resolve(node, property, reference, 0);
  }

  /** The names that a list of references stands for; those that stand for nothing are left out. */
  refs<N extends AstNode>(node: N, property: keyof N & string): readonly string[] {
    const references = node[property] as unknown as readonly Reference[];
    return references.flatMap((reference, index) => this.#resolve(node, property, reference, index) ?? []);
  }

  /** The date of a property, or undefined (and a finding) where the calendar has no such day. */
  date<N extends AstNode>(node: N, property: keyof N & string): CalendarDate | undefined {
    const text = node[property] as string | undefined;
    return text === undefined ? undefined : this.#date(text, this.span(node, property));
  }

  /** Like `date`, for a property that may be said once. */
  onceDate<N extends AstNode>(node: N, property: keyof N & string, what: string): CalendarDate | undefined {
    const text = this.once(node, property, what) as string | undefined;
    return text === undefined ? undefined : this.#date(text, this.span(node, property));
  }

  /** What a name stands for where any of some kinds may stand, such as the subject of a condition; no finding where there is none. */
  find(name: string, type: string): DeclarationNode | undefined {
    const node = this.scope.find(name);
    if (node === undefined || !reflection.isSubtype(node.$type, type)) return undefined;
    this.notes.reach(node);
    return node;
  }

  /** The names that stand for things of a kind, to find out which one may be meant. */
  known(type: string): Iterable<string> {
    if (this.notes.findings.length > mostGuesses) return [];
    return this.scope.names((node) => reflection.isSubtype(node.$type, type));
  }

  #resolve(node: AstNode, property: string, reference: Reference, index: number): string | undefined {
    const name = reference.$refText;
    const type = reflection.getReferenceType({ container: node, property, reference });
    const found = this.scope.find(name);
    const at = spanOf(this.origin(node), property, index);
    if (found === undefined) {
      this.report(nameUnknown(at, name, type, this.known(type)));
      return undefined;
    }
    if (!reflection.isSubtype(found.$type, type)) {
      this.report(nameKind(at, name, { type: found.$type, at: this.notes.place(found) }, type, this.known(type)));
      return undefined;
    }
    this.notes.reach(found);
    return name;
  }

  #date(text: string, at: Span): CalendarDate | undefined {
    const date = parseDate(text);
    if (date === undefined) this.report(dateImpossible(at, text, lastDayOf(text)));
    return date;
  }
}

type ElementOf<A> = A extends readonly (infer E)[] ? E : never;
