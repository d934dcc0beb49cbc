import { readdirSync, readFileSync } from 'node:fs';
import { CharterAstReflection } from '@charter/language/generated/ast.ts';
import { originOf } from '@charter/language/lower/origins.ts';
import { parseText } from '@charter/language/parse/parser.ts';
import { meaningOf } from '@charter/model/json.ts';
import { spanOf } from '@charter/model/origin.ts';
import fc from 'fast-check';
import { AstUtils } from 'langium';
import { describe, expect, test } from 'vitest';
import { checkedSoundly } from './checked-soundly.ts';
import { findingsOf } from './findings-of.ts';
import { charterText, wildTexts } from './generate/charter-text.ts';
import { mangled } from './generate/mangled.ts';
import { lowerText } from './lower-text.ts';

const folder = new URL('snippets/', import.meta.url);
const snippets = readdirSync(folder).map((name): [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')]);

/** What all objects have before any text is read. */
const shared = Reflect.ownKeys(Object.prototype);

describe('whatever the text, there is a sound answer', { timeout: 60_000 }, () => {
  test('for charters in which anything may happen that the grammar allows', () => {
    fc.assert(
      fc.property(wildTexts, (text) => void checkedSoundly(text)),
      { numRuns: 100 },
    );
  });

  test('for mangled ones', () => {
    fc.assert(
      fc.property(mangled(wildTexts), (text) => void checkedSoundly(text)),
      { numRuns: 300 },
    );
  });

  test('for a charter with hostile words in it', () => {
    const text = charterText(7, 60);
    const places = fc.array(fc.tuple(fc.nat({ max: text.length }), fc.constantFrom(...hostile)), { minLength: 1, maxLength: 6 });
    const spoilt = places.map((all) =>
      all.reduce((spoilt, [place, word]) => `${spoilt.slice(0, place)}${word}${spoilt.slice(place)}`, text),
    );
    fc.assert(
      fc.property(spoilt, (text) => void checkedSoundly(text)),
      { numRuns: 100 },
    );
  });

  test('for letters in any order', () => {
    const letters = fc.string({
      unit: fc.oneof(fc.constantFrom(...' \n{}":,"x3-'), fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 2 })),
    });
    fc.assert(
      fc.property(letters, (text) => void checkedSoundly(text)),
      { numRuns: 300 },
    );
  });

  test('for a text that ends in the middle of a word, or after any', () => {
    const [, text] = snippets.find(([name]) => name === 'deciding.charter') ?? ['', ''];
    for (const { startOffset: start, image } of parseText(text).tokens) {
      checkedSoundly(text.slice(0, start + 1));
      checkedSoundly(text.slice(0, start + image.length));
    }
  });

  test('and nothing is left behind in what all objects share', () => {
    expect(Reflect.ownKeys(Object.prototype)).toEqual(shared);
  });
});

describe('every name is looked up', () => {
  const seen = new Set<string>();

  test.each(snippets)('in %s', (_, text) => {
    for (const node of AstUtils.streamAst(parseText(text).file)) {
      const origin = originOf(node, '');
      const counts = new Map<string, number>();
      for (const { property } of AstUtils.streamReferences(node)) {
        const index = counts.get(property) ?? 0;
        counts.set(property, index + 1);
        seen.add(`${node.$type}.${property}`);
        const { start, end } = spanOf(origin, property, index);
        const wrong = `${text.slice(0, start)}zzz-unknown${text.slice(end)}`;
        expect(findingsOf(wrong), `${node.$type}.${property}`).toContainEqual({ code: 'name-unknown', start, end: start + 11 });
      }
    }
  });

  test('wherever the language can refer to one', () => {
    const all = Object.values(new CharterAstReflection().types).flatMap((type) =>
      Object.values(type.properties).flatMap((property) => (property.referenceType === undefined ? [] : `${type.name}.${property.name}`)),
    );
    expect(all.filter((property) => !seen.has(property))).toEqual([]);
  });
});

test.each(snippets)('every date in %s is a day', (_, text) => {
  for (const { startOffset: start, image, tokenType } of parseText(text).tokens) {
    if (tokenType.name !== 'DATE') continue;
    const wrong = `${text.slice(0, start)}2026-02-30${text.slice(start + image.length)}`;
    expect(findingsOf(wrong), text.slice(start - 40, start)).toContainEqual({ code: 'date-impossible', start, end: start + 10 });
  }
});

test.each(snippets)('no line of %s that is written twice is lost in silence', (_, text) => {
  const meaning = (text: string): string => {
    const { charters, findings } = lowerText(text);
    return JSON.stringify([charters.map(meaningOf), findings.map(({ code }) => code)]);
  };
  const before = meaning(text);
  const lines = text.split('\n');
  const lost = lines.filter((line, index) => /\w/.test(line) && meaning(lines.toSpliced(index, 0, line).join('\n')) === before);
  expect(lost).toEqual([]);
});

const hostile = [
  ...[
    '__proto__',
    'constructor',
    '"""',
    '/*',
    '*/',
    '//',
    '{',
    '}',
    '}}}}',
    '"',
    '\\',
    '\\"',
    ':',
    ',',
    ', ,',
    '-',
    '--',
    '/',
    '%',
    '\u0000',
    '\u001b[2J',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\r',
    '\u2028',
    '§name',
    '€',
    '99999999999999999999999999',
    '-0.0k',
    '1.5M',
    '2026-99-99',
  ],
  ...['0000-00-00', 'charter', 'log', 'use', 'no', 'because', 'when', 'otherwise', 'and', 'or', 'between', '\n', '\n\n'],
];
