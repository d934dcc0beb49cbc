import type { Span } from '@charter/model/origin.ts';
import type { AstNode, CstNode } from 'langium';
import { CstUtils, isAstNode } from 'langium';
import { beginsStatement } from '../format/statements.ts';
import type { Library } from '../library.ts';
import type { SourceUnit } from '../source-unit.ts';
import { thingOf } from './named-thing.ts';
import { onOneLine } from './on-one-line.ts';

/** A statement as an outline shows it, with the statements of its block. */
export interface OutlineItem {
  /** Its name, or how the statement begins. */
  readonly label: string;
  /** What it is and what it is called, where it has a name. */
  readonly detail: string;
  /** Its type in the grammar. */
  readonly kind: string;
  /** Where its label stands. */
  readonly at: Span;
  readonly whole: Span;
  readonly children: readonly OutlineItem[];
}

/** What a file says, statement by statement. */
export function outlineOf(unit: SourceUnit, library: Library): readonly OutlineItem[] {
  return childrenOf(unit.file, unit, library);
}

function childrenOf(node: AstNode, unit: SourceUnit, library: Library): OutlineItem[] {
  const children = Object.entries(node).flatMap(([key, value]) =>
    key.startsWith('$') || !Array.isArray(value) ? [] : value.filter(isAstNode),
  );
  return children
    .flatMap((child) => (child.$cstNode === undefined ? [] : [{ child, cst: child.$cstNode }]))
    .filter(({ child, cst }) => (cst.grammarSource !== undefined && beginsStatement(cst.grammarSource)) || hasOwnName(child))
    .sort((one, other) => one.cst.offset - other.cst.offset)
    .map(({ child, cst }) => itemOf(child, cst, unit, library));
}

function itemOf(node: AstNode, cst: CstNode, unit: SourceUnit, library: Library): OutlineItem {
  const { offset: start, end } = cst;
  const whole = { document: unit.id, start, end };
  const thing = thingOf(node, library);
  const children = childrenOf(node, unit, library);
  if (thing !== undefined) {
    const detail = thing.title === undefined ? thing.called : `${thing.called}: ${onOneLine(thing.title)}`;
    return { label: thing.name, detail, kind: node.$type, at: thing.at, whole, children };
  }
  const { words, head } = openingOf(cst);
  const [label, detail] = [unit.text.slice(start, words), unit.text.slice(words, head)].map(onOneLine) as [string, string];
  return { label, detail, kind: node.$type, at: { ...whole, end: words }, whole, children };
}

/** Whether a part of a statement has a name: an interest of a partner, or a quantity of a decision. */
function hasOwnName(node: AstNode): boolean {
  return (node.$type === 'NamedText' || node.$type === 'Parameter') && (node as { readonly name?: string }).name !== undefined;
}

/** Where the words end that a statement begins with, and where its first line does, or what stands before its block. */
function openingOf(statement: CstNode): { readonly words: number; readonly head: number } {
  const line = statement.range.start.line;
  let words: number | undefined;
  let head = statement.offset;
  for (const leaf of CstUtils.flattenCst(statement)) {
    if (leaf.text === '{' || leaf.range.start.line > line) break;
    if (head > statement.offset && leaf.text.startsWith('"')) words ??= head;
    head = leaf.end;
  }
  return { words: words ?? head, head };
}
