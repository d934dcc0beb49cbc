import { CharterLanguageGrammar } from '@charter/language/generated/grammar.ts';
import { AstUtils, GrammarAST as G } from 'langium';

const grammar = CharterLanguageGrammar();
const types = new Map(grammar.types.map((type) => [type.name, type]));

export const rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));

/** Every keyword of the language that is a word, and so looks like a name. */
export const keywords: readonly string[] = [
  ...new Set(
    AstUtils.streamAllContents(grammar)
      .filter(G.isKeyword)
      .map((keyword) => keyword.value)
      .filter((value) => /^\p{L}/u.test(value)),
  ),
].sort();

/** The types of declarations that a reference to this type may mean. */
export function declarationsOf(type: string): readonly string[] {
  const alias = types.get(type);
  if (alias === undefined) return [type];
  return AstUtils.streamAllContents(alias)
    .filter(G.isSimpleType)
    .toArray()
    .flatMap((member) => declarationsOf(member.typeRef?.$refText ?? member.primitiveType ?? ''));
}

/** Whether an element of a group is what its braces hold any number of. */
export function isBlockLoop(group: G.Group, index: number): boolean {
  const next = group.elements[index + 1];
  return group.elements[index]?.cardinality === '*' && G.isKeyword(next) && next.value === '}';
}

/** What may stand for alternatives; a rule that only lists other rules gives way to those, so that each is as likely as the next. */
export function choicesOf(alternatives: G.Alternatives): readonly G.AbstractElement[] {
  return alternatives.elements.flatMap((element) => {
    const rule = G.isRuleCall(element) ? rules.get(element.rule.$refText) : undefined;
    return rule !== undefined && G.isParserRule(rule) && G.isAlternatives(rule.definition) && rule.definition.elements.every(G.isRuleCall)
      ? choicesOf(rule.definition)
      : [element];
  });
}
