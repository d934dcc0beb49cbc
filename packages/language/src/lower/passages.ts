import type { NamedPassage, Passage } from '@charter/model/passage.ts';
import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import type { Lowering } from './lowering.ts';

/** What a statement says that is one text and no more. */
export function passage(l: Lowering, node: (AstNode & { readonly text: string }) | undefined): Passage | undefined {
  return node?.text === undefined ? undefined : { text: node.text, origin: l.origin(node) };
}

/** The texts of a list, each with the place where it stands. */
export function passages<N extends AstNode>(l: Lowering, node: N, property: keyof N & string): readonly Passage[] {
  const texts = node[property] as readonly string[];
  return texts.map((text, index) => ({ text, origin: { ...l.span(node, property, index), parts: new Map() } }));
}

/** Texts that may have names of their own. */
export function namedPassages(l: Lowering, nodes: readonly ast.NamedText[]): readonly NamedPassage[] {
  return nodes.flatMap((node) => namedPassage(l, node) ?? []);
}

/** A text that may have a name of its own. */
export function namedPassage(l: Lowering, node: ast.NamedText | undefined): NamedPassage | undefined {
  if (node?.text === undefined) return undefined;
  return { text: node.text, origin: l.origin(node), ...(node.name === undefined ? {} : { id: node.name }) };
}
