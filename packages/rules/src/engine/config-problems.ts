import { nearest } from '@charter/model/nearest.ts';
import { type Config, levels, presetNames, profileNames } from './config.ts';
import type { Options, Rule } from './rule.ts';

/** Something in a configuration that cannot be followed. */
export interface ConfigProblem {
  /** The way to it, such as `rules.owner-missing`; empty for the whole. */
  readonly path: string;
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** Reads what a `charter.config.json` holds: the configuration, or everything that is wrong with it. */
export function readConfig(value: unknown, rules: readonly Rule[]): { config: Config } | { problems: readonly ConfigProblem[] } {
  const problems = [...problemsOfConfig(value, new Map(rules.map((rule) => [rule.code, rule])))];
  return problems.length > 0 ? { problems } : { config: value as Config };
}

type RulesByCode = ReadonlyMap<string, Rule>;
type Check = (value: unknown, path: string, rules: RulesByCode) => Iterable<ConfigProblem>;

const entries: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['$schema', aText],
  ['extends', oneOf(presetNames)],
  ['profile', oneOf(profileNames)],
  ['rules', ruleSettings],
  ['ignore', texts],
]);

function* problemsOfConfig(value: unknown, rules: RulesByCode): Iterable<ConfigProblem> {
  if (!isObject(value)) {
    yield { path: '', message: 'This is no configuration.', remedy: 'Write an object, such as {} or { "extends": "strict" }.' };
    return;
  }
  for (const [key, entry] of Object.entries(value)) {
    const check = entries.get(key);
    if (check === undefined) yield unknown(key, `There is no setting "${key}".`, key, entries.keys());
    else yield* check(entry, key, rules);
  }
}

function* ruleSettings(value: unknown, path: string, rules: RulesByCode): Iterable<ConfigProblem> {
  if (!isObject(value)) {
    yield { path, message: 'The rules are not given by their codes.', remedy: 'Write an object, such as { "owner-missing": "error" }.' };
    return;
  }
  for (const [code, setting] of Object.entries(value)) {
    const rule = rules.get(code);
    const way = `${path}.${code}`;
    if (rule === undefined) yield unknown(way, `There is no rule "${code}".`, code, rules.keys(), '"charter rules" lists them.');
    else if (!Array.isArray(setting)) yield* oneOf(levels)(setting, way);
    else if (setting.length !== 2) {
      yield { path: way, message: 'This is no severity with options.', remedy: 'Write both, such as ["warning", { }].' };
    } else {
      yield* oneOf(levels)(setting[0], `${way}[0]`);
      yield* optionValues(setting[1], `${way}[1]`, rule);
    }
  }
}

function* optionValues(value: unknown, path: string, { code, options = {} }: Rule): Iterable<ConfigProblem> {
  if (!isObject(value)) {
    yield { path, message: 'These are no options.', remedy: 'Write an object with the options by their names.' };
    return;
  }
  for (const [name, given] of Object.entries(value)) {
    const way = `${path}.${name}`;
    const preset = Object.hasOwn(options, name) ? options[name] : undefined;
    if (preset === undefined) yield unknown(way, `The rule "${code}" has no option "${name}".`, name, Object.keys(options));
    else yield* ofSameKind(preset)(given, way);
  }
}

function ofSameKind(preset: Options[string]): (value: unknown, path: string) => Iterable<ConfigProblem> {
  if (typeof preset === 'number') return aNumber;
  return typeof preset === 'string' ? aText : texts;
}

function oneOf(words: readonly string[]): (value: unknown, path: string) => Iterable<ConfigProblem> {
  return function* (value, path) {
    if (typeof value === 'string' && words.includes(value)) return;
    yield typeof value === 'string'
      ? unknown(path, `"${value}" is none of the words that can stand here.`, value, words)
      : { path, message: `This is none of the words that can stand here.`, remedy: `Write one of ${listed(words)}.` };
  };
}

function* aText(value: unknown, path: string): Iterable<ConfigProblem> {
  if (typeof value !== 'string') yield { path, message: 'This is no text.', remedy: 'Write a text between double quotes.' };
}

function* aNumber(value: unknown, path: string): Iterable<ConfigProblem> {
  if (typeof value !== 'number') yield { path, message: 'This is no number.', remedy: 'Write a number without quotes.' };
}

function* texts(value: unknown, path: string): Iterable<ConfigProblem> {
  if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'string'))
    yield { path, message: 'This is no list of texts.', remedy: 'Write a list, such as ["one", "another"].' };
}

function unknown(path: string, message: string, word: string, words: Iterable<string>, otherwise?: string): ConfigProblem {
  const known = [...words];
  const meant = nearest(word, known);
  const choice = otherwise ?? (known.length === 0 ? 'Leave it out.' : `Write one of ${listed(known)}.`);
  return { path, message, remedy: meant === undefined ? choice : `Did you mean "${meant}"?` };
}

function listed(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
