import type { AstNode } from 'langium';
import { GrammarAST as G } from 'langium';

const known = new WeakMap<G.AbstractElement, boolean>();

/** Whether what this element of the grammar takes begins a statement: a thing that a block, or a file, holds any number of. */
export function beginsStatement(element: G.AbstractElement): boolean {
  let begins = known.get(element);
  if (begins === undefined) {
    begins = climb(element);
    known.set(element, begins);
  }
  return begins;
}

function climb(element: G.AbstractElement): boolean {
  let current = element;
  while (!isStatementLoop(current)) {
    const parent: AstNode | undefined = current.$container;
    if (!G.isAbstractElement(parent) || (G.isGroup(parent) && parent.elements[0] !== current)) return false;
    current = parent;
  }
  return true;
}

/** The loop that a closing brace ends, or the one that a whole file is. */
function isStatementLoop(element: G.AbstractElement): boolean {
  if (element.cardinality !== '*') return false;
  const parent: AstNode | undefined = element.$container;
  if (G.isParserRule(parent)) return parent.entry;
  if (!G.isGroup(parent)) return false;
  const next = parent.elements[parent.elements.indexOf(element) + 1];
  return next !== undefined && G.isKeyword(next) && next.value === '}';
}
