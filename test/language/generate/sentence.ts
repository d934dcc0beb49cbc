import { AstUtils, GrammarAST as G } from 'langium';
import { choicesOf, declarationsOf, isBlockLoop, rules } from './grammar.ts';
import { Random } from './random.ts';
import type { Style } from './words.ts';
import { nameOf, raciLetter, terminalText } from './words.ts';

/** A token to write, and the element of the grammar that it was made for. */
export interface Word {
  readonly text: string;
  readonly source: G.AbstractElement;
  /** Whether a statement begins here. */
  readonly beginsStatement: boolean;
}

/** Where words go, and whether a file wants more statements in the block that is being written. */
export interface Reader {
  take(word: Word): void;
  wantsMore(): boolean;
}

/** Makes up sentences of the language: each is what some rule of the grammar allows, and mostly refers to what was declared before. */
export class SentenceMaker {
  readonly #seed: number;
  readonly #style: Style;
  readonly #reader: Reader;
  readonly #declared = new Map<string, number>();
  #random: Random;
  #statements = 0;
  #beginsStatement = false;

  constructor(seed: number, style: Style, reader: Reader) {
    this.#seed = seed;
    this.#style = style;
    this.#reader = reader;
    this.#random = new Random(seed);
  }

  /** Writes a sentence of this rule. */
  make(rule: string): void {
    this.#beginsStatement = true;
    this.#rule(rule);
  }

  #rule(name: string): void {
    const rule = rules.get(name);
    if (rule === undefined || !G.isParserRule(rule)) throw new Error(`The grammar has no rule ${name}.`);
    this.#element(rule.definition);
  }

  #element(element: G.AbstractElement, inBlock = false): void {
    if (isLongList(element)) {
      this.#longList(element);
      return;
    }
    const times = inBlock ? this.#random.below(2 + Math.min(10, kindsOf(element))) : this.#times(element.cardinality);
    for (let time = 0; time < times; time++) {
      if (inBlock) this.#beginsStatement = true;
      this.#once(element);
    }
  }

  #longList(element: G.AbstractElement): void {
    while (this.#reader.wantsMore()) {
      this.#random = new Random(this.#seed + 7919 * ++this.#statements);
      this.#beginsStatement = true;
      this.#once(element);
    }
  }

  #times(cardinality: string | undefined): number {
    if (cardinality === '?') return this.#random.below(2);
    if (cardinality === '*') return this.#random.below(3);
    return cardinality === '+' ? 1 + this.#random.below(3) : 1;
  }

  #once(element: G.AbstractElement): void {
    if (G.isGroup(element)) {
      for (const [index, part] of element.elements.entries()) this.#element(part, isBlockLoop(element, index));
    } else if (G.isAlternatives(element)) {
      this.#element(this.#choose(choicesOf(element)));
    } else if (G.isAssignment(element)) {
      if (element.feature === 'name') this.#declaration(element);
      else this.#element(element.terminal);
    } else if (G.isKeyword(element)) {
      this.#write(element.value, element);
    } else if (G.isCrossReference(element)) {
      this.#write(this.#reference(element.type.$refText), element);
    } else if (G.isRuleCall(element)) {
      this.#call(element);
    } else {
      throw new Error(`The grammar has an element of a kind that is new here: ${element.$type}.`);
    }
  }

  /** Texts over several lines are rare. */
  #choose(choices: readonly G.AbstractElement[]): G.AbstractElement {
    const choice = this.#random.pick(choices);
    return G.isRuleCall(choice) && choice.rule.$refText === 'PROSE' && this.#random.chance(80) ? this.#random.pick(choices) : choice;
  }

  #call(call: G.RuleCall): void {
    const name = call.rule.$refText;
    const rule = rules.get(name);
    if (rule !== undefined && G.isParserRule(rule)) this.#rule(name);
    else if (AstUtils.getContainerOfType(call, G.isAssignment)?.feature === 'letters') this.#write(raciLetter(this.#random), call);
    else this.#write(terminalText(name, this.#random, this.#style), call);
  }

  #declaration(assignment: G.Assignment): void {
    const type = declaredType(assignment);
    const index = this.#declared.get(type) ?? 0;
    this.#declared.set(type, index + 1);
    this.#write(nameOf(type, index, this.#style), assignment.terminal);
  }

  /** Mostly the name of something that is there; a name that is not there is fine by the grammar too. */
  #reference(type: string): string {
    const known = declarationsOf(type).filter((name) => this.#declared.has(name));
    if (known.length === 0) return nameOf(type, this.#random.below(4), this.#style);
    const chosen = this.#random.pick(known);
    return nameOf(chosen, this.#random.below(this.#declared.get(chosen) ?? 1), this.#style);
  }

  #write(text: string, source: G.AbstractElement): void {
    this.#reader.take({ text, source, beginsStatement: this.#beginsStatement });
    this.#beginsStatement = false;
  }
}

/** What a charter or a log holds: as much as is wanted, each statement from numbers of its own. */
function isLongList(element: G.AbstractElement): boolean {
  return G.isAssignment(element) && (element.feature === 'statements' || element.feature === 'entries');
}

/** How many kinds of statements a block may hold. */
const kindsOf = (element: G.AbstractElement): number => (G.isAlternatives(element) ? element.elements.length : 4);

function declaredType(assignment: G.Assignment): string {
  const rule = AstUtils.getContainerOfType(assignment, G.isParserRule);
  return rule?.returnType?.$refText ?? rule?.name ?? '';
}
