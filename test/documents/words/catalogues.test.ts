import { readdirSync } from 'node:fs';
import { CATALOGUES } from '@charter/documents/generated/catalogues.ts';
import { en } from '@charter/documents/words/en.ts';
import { piecesOf } from '@charter/documents/words/phrase.ts';
import { describe, expect, test } from 'vitest';

/** Words that are the same in English and in the other language, and meant so. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Budget',
    'Name',
    'Partner',
    'Person',
    'Phase',
    'Pilot',
    'Team',
    'Workshop',
    'April',
    'August',
    'September',
    'November',
    '{name} in {unit}',
    'Budget: {title}',
  ],
  es: ['A', 'no', 'Sector'],
  fr: [
    'Budget',
    'Date',
    'Force majeure',
    'Influence',
    'Phase',
    'Phases',
    'Prototype',
    'Signature',
    'Signatures',
    'Type',
    'Version',
    'Version {version}',
    'minute',
    'minutes',
  ],
};

/** What is set and not said: signs, names of things, and how numbers and days are written. */
const SIGNS = /^SHA-256$|^[\P{L}]*$|^\{day\}|^\{[a-z]+\}[^\p{L}]*(\{[a-z]+\})?[^\p{L}]*$/u;

/** Every text of a catalogue by its path, such as `deciding.kinds.scope`. */
function textsOf(words: object, path = ''): ReadonlyMap<string, string | number> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'object' ? [...textsOf(value, `${path}${key}.`)] : [[`${path}${key}`, value] as const],
    ),
  );
}

const placesOf = (text: string) =>
  piecesOf(text)
    .filter((_, index) => index % 2 === 1)
    .sort();

const english = textsOf(en);
const others = [...CATALOGUES].filter(([code]) => code !== 'en');

test('every file of words is a language that documents can be told in', () => {
  const files = readdirSync(new URL('../../../packages/documents/src/words/', import.meta.url)).filter((name) =>
    /^[a-z]{2}\.ts$/.test(name),
  );
  expect([...CATALOGUES.keys()].map((code) => `${code}.ts`)).toEqual(files.sort());
  expect([...CATALOGUES].map(([code, { language }]) => language.code === code)).toEqual(files.map(() => true));
});

describe.each(others)('the words in %s', (code, words) => {
  const texts = textsOf(words);

  test('are those that there are in English, and no other', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('are never empty', () => {
    expect([...texts].filter(([path, text]) => String(text).trim() === '' && path !== 'values.group')).toEqual([]);
  });

  test('leave the same places open', () => {
    const wrong = [...texts].filter(([path, text]) => String(placesOf(String(text))) !== String(placesOf(String(english.get(path)))));
    expect(wrong).toEqual([]);
  });

  test('are not English', () => {
    const same = [...texts].filter(([path, text]) => text === english.get(path) && typeof text === 'string' && !SIGNS.test(text));
    expect(same.filter(([, text]) => !SHARED[code]?.includes(String(text)))).toEqual([]);
  });

  test('have the forms of one and of several that the language needs', () => {
    const needed = new Intl.PluralRules(code)
      .resolvedOptions()
      .pluralCategories.filter((form) => form === 'one' || form === 'other' || form === 'few');
    const units = Object.values(words.values.units);
    expect(units.filter((forms) => needed.some((form) => forms[form] === undefined))).toEqual([]);
  });
});

test('French is set with the spaces it wants before its marks, and inside its quotation marks', () => {
  const french = [...textsOf(CATALOGUES.get('fr') ?? {})].filter(([, text]) =>
    /(?<![\u00a0\u202f]) ?[;:?!]|«[^\u202f]|[^\u202f]»/.test(String(text)),
  );
  expect(french.filter(([path]) => path !== 'spreadsheet.separator')).toEqual([]);
});
