import { GrammarAST as G } from 'langium';
import { CharterLanguageGrammar } from '../generated/grammar.ts';

const found = new Map<string, readonly string[]>();

/** The words that a statement may begin with inside the block of a grammar rule, or at the top of a file for `File`. */
export function statementWords(ruleName: string): readonly string[] {
  let words = found.get(ruleName);
  if (words === undefined) {
    const rule = CharterLanguageGrammar().rules.find((rule) => rule.name === ruleName);
    const collected = new Set<string>();
    if (rule !== undefined && G.isParserRule(rule)) collectRepeated(rule.definition, collected);
    words = [...collected].sort();
    found.set(ruleName, words);
  }
  return words;
}

/** The grammar rules in whose block a statement may begin with a word, the ones that people meet first in front. */
export function blocksWith(word: string): readonly string[] {
  const rules = CharterLanguageGrammar()
    .rules.map((rule) => rule.name)
    .filter((name) => statementWords(name).includes(word));
  const first = ['CharterBlock', 'Outcome', 'Partner', 'Forum', 'Decision'];
  return [...first.filter((name) => rules.includes(name)), ...rules.filter((name) => !first.includes(name))];
}

/** Statements are what a rule repeats; a repeated comma or `and` begins none. */
function collectRepeated(element: G.AbstractElement, into: Set<string>): void {
  if (element.cardinality === '*') {
    for (const word of firstWords(element)) if (/^\p{L}/u.test(word) && word !== 'and' && word !== 'or') into.add(word);
  } else if (G.isGroup(element) || G.isAlternatives(element)) {
    for (const child of element.elements) collectRepeated(child, into);
  }
}

function firstWords(element: G.AbstractElement): string[] {
  if (G.isKeyword(element)) return [element.value];
  if (G.isAlternatives(element)) return element.elements.flatMap(firstWords);
  if (G.isAssignment(element)) return firstWords(element.terminal);
  if (G.isRuleCall(element))
    return element.rule.ref !== undefined && G.isParserRule(element.rule.ref) ? firstWords(element.rule.ref.definition) : [];
  if (!G.isGroup(element)) return [];
  const words: string[] = [];
  for (const child of element.elements) {
    words.push(...firstWords(child));
    if (child.cardinality !== '?' && child.cardinality !== '*') break;
  }
  return words;
}
