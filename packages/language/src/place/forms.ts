import { GrammarAST as G } from 'langium';

/** One of the statements that a block may hold in any order, such as a whole outcome, or the owner of one. */
export interface StatementForm {
  /** The grammar rule in whose block it stands. */
  readonly home: string;
  /** Its own grammar rule, or the words it begins with where it has none. */
  readonly name: string;
  /** It may say several things with commas between them, and so it may be said again. */
  readonly list: boolean;
}

/** A statement and how the grammar spells it. */
export interface SpelledForm extends StatementForm {
  readonly element: G.AbstractElement;
}

/** The statements that an element of the grammar repeats, or none where it only repeats `, and so on`. */
export function formsOf(repeated: G.AbstractElement, home: string): readonly SpelledForm[] {
  if (G.isAlternatives(repeated)) return repeated.elements.flatMap((choice) => formsOf(choice, home));
  const called = calledRule(repeated);
  if (called !== undefined) {
    const { definition } = called;
    const choices = G.isAlternatives(definition) ? definition.elements : [definition];
    if (choices.every(G.isRuleCall)) return choices.flatMap((choice) => formsOf(choice, home));
    return isCell(definition) ? [] : [{ home, name: called.name, list: false, element: repeated }];
  }
  const words = openingWords(repeated);
  return words === undefined ? [] : [{ home, name: words, list: hasCommas(repeated), element: repeated }];
}

function calledRule(element: G.AbstractElement): G.ParserRule | undefined {
  const call = G.isAssignment(element) ? element.terminal : element;
  return G.isRuleCall(call) && G.isParserRule(call.rule.ref) ? call.rule.ref : undefined;
}

/** The keywords an element begins with, such as `cannot lose`; undefined where it begins with a sign or goes on with what stands before. */
function openingWords(element: G.AbstractElement): string | undefined {
  if (G.isKeyword(element)) return /^\p{L}/u.test(element.value) && !['and', 'or'].includes(element.value) ? element.value : undefined;
  if (G.isAssignment(element)) return openingWords(element.terminal);
  if (G.isAlternatives(element)) return element.elements[0] && openingWords(element.elements[0]);
  if (!G.isGroup(element)) return undefined;
  const [first, ...others] = element.elements;
  const words = first === undefined || first.cardinality === '?' ? undefined : openingWords(first);
  if (words === undefined || !G.isKeyword(first)) return words;
  const end = others.findIndex((other) => !G.isKeyword(other));
  return [words, ...others.slice(0, end < 0 ? others.length : end).map((other) => (other as G.Keyword).value)].join(' ');
}

/** A cell of a table begins with a bare word, and is part of its row. */
function isCell(element: G.AbstractElement): boolean {
  if (G.isAlternatives(element) || G.isGroup(element)) return element.elements.slice(0, 1).some(isCell);
  return G.isAssignment(element) && G.isRuleCall(element.terminal) && element.terminal.rule.$refText === 'ID';
}

function hasCommas(element: G.AbstractElement): boolean {
  if (!G.isGroup(element)) return false;
  const [first] = element.elements;
  return (element.cardinality === '*' && G.isKeyword(first) && first.value === ',') || element.elements.some(hasCommas);
}
