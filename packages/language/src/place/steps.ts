import { GrammarAST as G, GrammarUtils } from 'langium';
import { CharterLanguageGrammar } from '../generated/grammar.ts';
import type { StatementForm } from './forms.ts';
import { formsOf } from './forms.ts';

/** Where in the grammar a token stands. */
interface Setting {
  /** The rules around it, outermost first. */
  readonly rules: readonly string[];
  /** The property that the token becomes, or part of whose value it is. */
  readonly property: string | undefined;
  /** The statement it is part of. */
  readonly form: StatementForm | undefined;
}

/** One token that may be read, and what may come after it. */
export interface Step extends Setting {
  /** The keyword itself, or the name of the terminal. */
  readonly token: string;
  readonly isKeyword: boolean;
  /** For a reference, the type of what it refers to. */
  readonly target: string | undefined;
  readonly after: Junction;
}

/** A point between two tokens: the steps that may be taken from it, and the other points that are as good. */
export interface Junction {
  readonly steps: Step[];
  readonly ways: Junction[];
}

/**
 * Where the reading of a file begins. No rule of the grammar calls itself, so all that may be written can be laid out once, with
 * each rule in its place; what may follow is then found by walking, also where a text is broken and the parser has given up.
 */
export function startOfFile(): Junction {
  return called('File', { steps: [], ways: [] }, { rules: [], property: undefined, form: undefined });
}

/** All steps that may be taken from some points. */
export function stepsFrom(junctions: Iterable<Junction>): readonly Step[] {
  const seen = new Set(junctions);
  for (const junction of seen) for (const way of junction.ways) seen.add(way);
  return [...seen].flatMap((junction) => junction.steps);
}

/** Whether a step is the first of its statement. */
export function begins(step: Step): boolean {
  return step.form !== undefined && firstSteps.has(step);
}

const firstSteps = new WeakSet<Step>();

interface KnownRule {
  readonly definition: G.AbstractElement;
  /** It stands for a plain value and not for a node of the tree. */
  readonly isValue: boolean;
}

const knownRules = new Map<string, KnownRule>();

function ruleOf(name: string): KnownRule | undefined {
  if (knownRules.size === 0) {
    for (const rule of CharterLanguageGrammar().rules)
      if (G.isParserRule(rule)) knownRules.set(rule.name, { definition: rule.definition, isValue: GrammarUtils.isDataTypeRule(rule) });
  }
  return knownRules.get(name);
}

function laid(element: G.AbstractElement, after: Junction, setting: Setting): Junction {
  if (element.cardinality === '?') return { steps: [], ways: [once(element, after, setting), after] };
  if (element.cardinality === '+') {
    const loop: Junction = { steps: [], ways: [after] };
    const body = once(element, loop, setting);
    loop.ways.unshift(body);
    return body;
  }
  return element.cardinality === '*' ? repeated(element, after, setting) : once(element, after, setting);
}

function repeated(element: G.AbstractElement, after: Junction, setting: Setting): Junction {
  const loop: Junction = { steps: [], ways: [] };
  const forms = formsOf(element, setting.rules.at(-1) ?? '');
  for (const form of forms) {
    const way = once(form.element, loop, { ...setting, form });
    for (const step of stepsFrom([way])) firstSteps.add(step);
    loop.ways.push(way);
  }
  if (forms.length === 0) loop.ways.push(once(element, loop, setting));
  loop.ways.push(after);
  return loop;
}

function once(element: G.AbstractElement, after: Junction, setting: Setting): Junction {
  if (G.isKeyword(element)) return token(element.value, true, after, setting);
  if (G.isAssignment(element)) return once(element.terminal, after, { ...setting, property: element.feature });
  if (G.isCrossReference(element)) return token('NAME', false, after, setting, element.type.$refText);
  if (G.isAlternatives(element)) return { steps: [], ways: element.elements.map((choice) => laid(choice, after, setting)) };
  if (G.isGroup(element)) return element.elements.reduceRight((next, part) => laid(part, next, setting), after);
  if (G.isRuleCall(element)) return called(element.rule.$refText, after, setting);
  throw new Error(`The grammar says ${element.$type}, for which there is no step.`);
}

function called(name: string, after: Junction, setting: Setting): Junction {
  const rule = ruleOf(name);
  if (rule === undefined) return token(name, false, after, setting);
  if (setting.rules.includes(name)) throw new Error(`The rule ${name} calls itself, which no statement of a charter does.`);
  return laid(rule.definition, after, rule.isValue ? setting : { ...setting, property: undefined, rules: [...setting.rules, name] });
}

function token(name: string, isKeyword: boolean, after: Junction, setting: Setting, target?: string): Junction {
  return { steps: [{ ...setting, token: name, isKeyword, target, after }], ways: [] };
}
