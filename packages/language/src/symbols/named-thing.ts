import type { Span } from '@charter/model/origin.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { AstNode } from 'langium';
import type { Library } from '../library.ts';
import { originOf } from '../lower/origins.ts';
import { kindName } from '../names/kinds.ts';

/** Something that has a name, told without the tree it was read from. */
export interface NamedThing {
  readonly name: string;
  /** Its type in the grammar, such as `Person`. */
  readonly kind: string;
  /** What that is called in a sentence: `person`. */
  readonly called: string;
  /** The title it has, or the text that the name stands for. */
  readonly title: string | undefined;
  /** Where the name is declared. */
  readonly at: Span;
  /** All that is said where it is declared. */
  readonly whole: Span;
}

/** The thing that a node gives a name to, or nothing where the name is still missing. */
export function thingOf(node: AstNode, library: Library): NamedThing | undefined {
  const { name, title, text } = node as { readonly name?: unknown; readonly title?: unknown; readonly text?: unknown };
  const document = library.unitOf(node)?.id;
  if (typeof name !== 'string' || name === '' || document === undefined) return undefined;
  const origin = originOf(node, document);
  const shown = title ?? text;
  return {
    name,
    kind: node.$type,
    called: kindName(node.$type),
    title: typeof shown === 'string' ? shown : undefined,
    at: spanOf(origin, 'name'),
    whole: { document, start: origin.start, end: origin.end },
  };
}

/** Whether both are one thing, read in whichever way. */
export function isSameThing(one: NamedThing | undefined, other: NamedThing | undefined): boolean {
  return one !== undefined && one.at.document === other?.at.document && one.at.start === other.at.start;
}
