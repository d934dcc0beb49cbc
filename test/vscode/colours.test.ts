import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { root } from '../structure/sources.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** In the place of the Markdown that VS Code brings: only what shows that it is asked. */
const MARKDOWN = {
  scopeName: 'text.html.markdown',
  patterns: [],
  repository: { inline: { patterns: [{ name: 'markup.bold.markdown', match: '\\*\\*.+?\\*\\*' }] } },
};

let grammar: IGrammar;

beforeAll(async () => {
  await loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scope) =>
      parseRawGrammar(scope === 'source.charter' ? read('syntaxes/charter.tmLanguage.json') : JSON.stringify(MARKDOWN), 'x.json'),
  });
  grammar = (await registry.loadGrammar('source.charter')) as IGrammar;
});

/** Everything that is coloured, as `words | its innermost scope`, without the quotes around texts. */
function coloured(text: string): string[] {
  let stack = INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const [words, scope = ''] = [line.slice(startIndex, endIndex).trim(), scopes.at(-1)?.replace('.charter', '')];
      return words === '' || scope === 'source' || scope.startsWith('punctuation.definition.string') ? [] : [`${words} | ${scope}`];
    });
  });
}

test('words, names, amounts and texts of a charter', () => {
  expect(
    coloured(`// Two firms.
charter small-steps "One \\"small\\" step" {
  runs from 2026-05-04 for 16 weeks
  partner boats "Boats" { cannot lose "A licence"  brings "Boats" }
  decision spending "Money" by amount in EUR {
    when amount <= 1.5k EUR: milo decides  inform friday within 5 business days
  }
  raci "Work" { for milo lena  "Nets" A/R - }
}
log small-steps { 2026-05-11 measured guests 40 % }`),
  ).toEqual([
    ...['// Two firms. | comment.line.double-slash'],
    ...['charter | keyword.control', 'small-steps | entity.name.type', 'One | string.quoted.double', '\\" | constant.character.escape'],
    ...['small | string.quoted.double', '\\" | constant.character.escape', 'step | string.quoted.double', '{ | punctuation.section.block'],
    ...['runs from | keyword.control', '2026-05-04 | constant.numeric.date', 'for | keyword.other', '16 | constant.numeric'],
    ...['weeks | keyword.other.unit', 'partner | keyword.control', 'boats | entity.name.namespace', 'Boats | string.quoted.double'],
    ...['{ | punctuation.section.block', 'cannot lose | keyword.control', 'A licence | string.quoted.double', 'brings | keyword.control'],
    ...['Boats | string.quoted.double', '} | punctuation.section.block', 'decision | keyword.control', 'spending | entity.name.function'],
    ...['Money | string.quoted.double', 'by | keyword.other', 'in | keyword.other', 'EUR | keyword.other.unit.currency'],
    ...['{ | punctuation.section.block', 'when | keyword.control', '<= | keyword.operator.comparison', '1.5k | constant.numeric'],
    ...['EUR | keyword.other.unit.currency', ': | punctuation.separator', 'decides | keyword.other', 'inform | keyword.control'],
    ...['within | keyword.other', '5 | constant.numeric', 'business days | keyword.other.unit', '} | punctuation.section.block'],
    ...['raci | keyword.control', 'Work | string.quoted.double', '{ | punctuation.section.block', 'for | keyword.control'],
    ...['Nets | string.quoted.double', 'A/R | constant.language.responsibility', '} | punctuation.section.block'],
    ...['} | punctuation.section.block', 'log | keyword.control', '{ | punctuation.section.block', '2026-05-11 | constant.numeric.date'],
    ...['measured | keyword.control', '40 | constant.numeric', '% | keyword.other.unit.percent', '} | punctuation.section.block'],
  ]);
});

test('no part of a name is taken for a word or a number', () => {
  expect(coloured('owner sign-in, for-all, Über-in, step-2, in_all, 漢in')).toEqual([
    'owner | keyword.control',
    ...Array(5).fill(', | punctuation.separator'),
  ]);
});

test('prose is Markdown to its last quote, and a text ends with its line', () => {
  expect(coloured('purpose """\n  We **dare** more\n  - "one"\n""" mode "open\nmode')).toEqual([
    ...['purpose | keyword.control', 'We | meta.embedded.block.markdown', '**dare** | markup.bold.markdown'],
    ...['more | meta.embedded.block.markdown', '- | punctuation.definition.list.begin.markdown', '"one" | meta.embedded.block.markdown'],
    ...['mode | keyword.other', 'open | string.quoted.double', 'mode | keyword.control'],
  ]);
});

test('a declared name has the colour that the server gives it later', () => {
  const { semanticTokenScopes } = JSON.parse(read('packages/vscode/package.json')).contributes;
  const wrong = Object.entries<string[]>(semanticTokenScopes[0].scopes).filter(
    ([type, [scope]]) => !coloured(`${type} some-name "Text" {`).includes(`some-name | ${scope}`),
  );
  expect(wrong).toEqual([]);
});
