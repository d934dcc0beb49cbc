// Writes the TextMate grammar, by which an editor colours a charter before the language server answers, and where there is none.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currencies } from '@charter/model/value/currency.ts';
import { timeUnitWords } from '@charter/model/value/duration.ts';
import { type AstNode, AstUtils, GrammarAST as G } from 'langium';
import { CharterLanguageGrammar } from './src/generated/grammar.ts';
import { begins, type Junction, type Step, startOfFile, stepsFrom } from './src/place/steps.ts';

/** The colours of declared names are those of the semantic tokens in the extension's manifest, so that nothing flickers; all others are types. */
const scopesOfNames: Readonly<Record<string, readonly string[]>> = {
  'entity.name.namespace': ['partner'],
  'variable.other.constant': ['person', 'role', 'group', 'contributor'],
  'variable.other.property': ['metric', 'asset'],
  'entity.name.class': ['forum', 'meeting'],
  'entity.name.function': ['outcome', 'decision', 'experiment', 'minimum credible win'],
};

const grammar = CharterLanguageGrammar();

/** A word ends where no letter, digit or hyphen goes on: `in` is no part of `sign-in`. */
const [notAfterWord, notBeforeWord] = ['(?<![\\p{L}\\p{M}\\p{N}_-])', '(?![\\p{L}\\p{M}\\p{N}_-])'];
const name = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*';
const date = '\\d{4}-\\d{2}-\\d{2}';
/** What is counted in words that the grammar knows, or that everybody knows. */
const counted = ['people', 'customers', 'staff', 'percent'];
/** A statement begins its line, or stands behind a brace or, as the formatter sets it, two spaces. */
const atStart = '(?<=^|\\t|  |\\{ |\\} )';

const words = new Set(
  AstUtils.streamAst(grammar as AstNode)
    .filter(G.isKeyword)
    .map(({ value }) => value)
    .filter(isWord),
);
const steps = allSteps();
const statements = new Set(steps.filter((step) => step.isKeyword && begins(step)).map(opening));
const days = steps.filter(({ rules, property }) => rules.at(-1) === 'LogEntry' && property === 'date');
const events = new Set(stepsFrom(days.map(({ after }) => after)).map(opening));
const declaring = grammar.rules.filter(G.isParserRule).flatMap(({ definition }) => declaringWords(definition));

function allSteps(): readonly Step[] {
  const seen = new Set<Junction>([startOfFile()]);
  const found = new Set<Step>();
  for (const junction of seen) {
    for (const step of stepsFrom([junction])) {
      found.add(step);
      seen.add(step.after);
    }
  }
  return [...found];
}

/** The word of a step with those that must follow it: `cannot lose`. */
function opening(step: Step): string {
  const phrase = [step.token];
  for (let next = stepsFrom([step.after]); ; ) {
    const [only, ...others] = next;
    if (only === undefined || others.length > 0 || !only.isKeyword || only.property !== undefined || !isWord(only.token)) break;
    phrase.push(only.token);
    next = stepsFrom([only.after]);
  }
  return phrase.join(' ');
}

/** The words in front of the name that a rule gives to something: `minimum credible win`. */
function declaringWords(definition: G.AbstractElement): readonly string[] {
  if (!G.isGroup(definition)) return [];
  const end = definition.elements.findIndex((element) => G.isAssignment(element) && element.feature === 'name');
  const before = definition.elements.slice(0, Math.max(0, end));
  if (before.length === 0 || definition.elements[end]?.cardinality !== undefined) return [];
  return before
    .map((element) => [...AstUtils.streamAst(element)].filter(G.isKeyword).map(({ value }) => value))
    .reduce((phrases, choices) => phrases.flatMap((phrase) => choices.map((choice) => `${phrase} ${choice}`.trim())), ['']);
}

function isWord(value: string): boolean {
  return /^\p{L}/u.test(value);
}

/** Any of these phrases, as whole words. */
function anyOf(phrases: Iterable<string>): string {
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  return `${notAfterWord}(?:${longestFirst.map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|')})${notBeforeWord}`;
}

/** The declarations whose names have one colour. */
function declarations(scope: string, phrases: readonly string[]): object {
  return {
    match: `${atStart}(${anyOf(phrases)})\\s+(${name})`,
    captures: { 1: { name: 'keyword.control.charter' }, 2: { name: `${scope}.charter` } },
  };
}

const coloured = new Set(Object.values(scopesOfNames).flat());
const punctuation = (kind: string) => ({ 0: { name: `punctuation.${kind}.charter` } });
const text = 'definition.string';

const colours = {
  name: 'charter',
  scopeName: 'source.charter',
  fileTypes: ['charter'],
  patterns: ['comments', 'prose', 'texts', 'declarations', 'amounts', 'words', 'signs'].map((part) => ({ include: `#${part}` })),
  repository: {
    comments: {
      patterns: [
        { name: 'comment.line.double-slash.charter', match: '//.*$' },
        {
          name: 'comment.block.charter',
          begin: '/\\*',
          end: '\\*/',
          beginCaptures: punctuation('definition.comment'),
          endCaptures: punctuation('definition.comment'),
        },
      ],
    },
    prose: {
      begin: '"""',
      end: '"""',
      beginCaptures: { 0: { name: `string.quoted.triple.charter punctuation.${text}.begin.charter` } },
      endCaptures: { 0: { name: `string.quoted.triple.charter punctuation.${text}.end.charter` } },
      contentName: 'meta.embedded.block.markdown',
      patterns: [
        { match: '^\\s*([-*+]|\\d+[.)])(?=\\s)', captures: { 1: { name: 'punctuation.definition.list.begin.markdown' } } },
        { include: 'text.html.markdown#inline' },
      ],
    },
    texts: {
      name: 'string.quoted.double.charter',
      begin: '"',
      // A text ends with its line, even while its closing quote is missing.
      end: '"|$',
      beginCaptures: punctuation(`${text}.begin`),
      endCaptures: punctuation(`${text}.end`),
      patterns: [{ name: 'constant.character.escape.charter', match: '\\\\["\\\\]' }],
    },
    declarations: {
      patterns: [
        ...Object.entries(scopesOfNames).map(([scope, phrases]) => declarations(scope, phrases)),
        declarations(
          'entity.name.type',
          declaring.filter((phrase) => !coloured.has(phrase)),
        ),
      ],
    },
    amounts: {
      patterns: [
        {
          match: `${atStart}(${date})\\s+(${anyOf(events)})`,
          captures: { 1: { name: 'constant.numeric.date.charter' }, 2: { name: 'keyword.control.charter' } },
        },
        { name: 'constant.numeric.date.charter', match: `${notAfterWord}${date}${notBeforeWord}` },
        {
          match: `${notAfterWord}(-?\\d+(?:\\.\\d+)?[kM]?)(?:\\s*(%)|\\s+((?:business\\s+)?${anyOf([...timeUnitWords(), ...counted])})|\\s+(${anyOf(currencies)}))?`,
          captures: {
            1: { name: 'constant.numeric.charter' },
            2: { name: 'keyword.other.unit.percent.charter' },
            3: { name: 'keyword.other.unit.charter' },
            4: { name: 'keyword.other.unit.currency.charter' },
          },
        },
        { name: 'keyword.other.unit.currency.charter', match: anyOf(currencies) },
      ],
    },
    words: {
      patterns: [
        { name: 'keyword.control.charter', match: atStart + anyOf(statements) },
        { name: 'keyword.other.charter', match: anyOf(words) },
        { name: 'constant.language.responsibility.charter', match: `${notAfterWord}[RACI](?:/[RACI])*${notBeforeWord}` },
        // Any other word is a name, which only the server can tell more of; taken whole, so that no part of it is coloured.
        { match: name },
      ],
    },
    signs: {
      patterns: [
        { name: 'keyword.operator.comparison.charter', match: '[<>!]=|[<>=]' },
        { name: 'punctuation.section.block.charter', match: '[{}]' },
        { name: 'punctuation.separator.charter', match: '[,:]' },
      ],
    },
  },
};

writeFileSync(join(import.meta.dirname, '../../syntaxes/charter.tmLanguage.json'), `${JSON.stringify(colours, undefined, 2)}\n`);
