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
  while (!isInBlock(current)) {
    const parent: AstNode | undefined = current.$container;
    if (!G.isAbstractElement(parent) || (G.isGroup(parent) && parent.elements[0] !== current)) return false;
    current = parent;
  }
  return true;
}

/** Whether an element is what braces hold, or what a whole file does: a loop before the closing brace, or what follows the opening one. */
function isInBlock(element: G.AbstractElement): boolean {
  const parent: AstNode | undefined = element.$container;
  if (G.isParserRule(parent)) return parent.entry;
  if (!G.isGroup(parent)) return false;
  const index = parent.elements.indexOf(element);
  return isBrace(parent.elements[index - 1], '{') || (element.cardinality === '*' && isBrace(parent.elements[index + 1], '}'));
}

function isBrace(element: G.AbstractElement | undefined, brace: '{' | '}'): boolean {
  return G.isKeyword(element) && element.value === brace;
}
