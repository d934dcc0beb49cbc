import { readdirSync, readFileSync } from 'node:fs';
import { format, formatted, readPieces, sameMeaning } from '@charter/language/format/format.ts';
import { describe, expect, test } from 'vitest';

const folder = new URL('./cases/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.before.charter') ? [file.slice(0, -'.before.charter'.length)] : []));
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const withLineEnd = (text: string, lineEnd: string): string => text.replaceAll('\n', lineEnd);

describe.each(names)('%s', (name) => {
  const before = read(`${name}.before.charter`);

  test('is brought into the standard layout', async () => {
    await expect(format(before)).toMatchFileSnapshot(`cases/${name}.after.charter`);
  });

  test('stays as it is once it is there', () => {
    const after = read(`${name}.after.charter`);
    expect(format(after)).toBe(after);
  });

  test('keeps the line ends of Windows', () => {
    expect(format(withLineEnd(before, '\r\n'))).toBe(withLineEnd(read(`${name}.after.charter`), '\r\n'));
  });
});

test.each(['', ' ', '\n\n', '\t\r\n'])('a text of nothing but space becomes empty: %j', (text) => {
  expect(formatted(text)).toBe('');
});

test('a text of comments alone keeps them', () => {
  expect(format('  // one\n\n\n /* two */\t')).toBe('// one\n\n/* two */\n');
});

const mixed: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'more LF': ['charter a {\r\npurpose "x"\n\n}', 'charter a {\n  purpose "x"\n}\n'],
  'more CRLF': ['charter a {\r\npurpose "x"\r\n}\n', 'charter a {\r\n  purpose "x"\r\n}\r\n'],
  'CR alone': ['charter a {\rpurpose "x"\r}', 'charter a {\n  purpose "x"\n}\n'],
};

test.each(Object.entries(mixed))('of mixed line ends the one that most lines have is kept: %s', (_, [before, after]) => {
  expect(format(before)).toBe(after);
});

const broken: Readonly<Record<string, string>> = {
  'a name is missing': 'charter a {\n    person\n  }',
  'a brace is missing': 'charter a {\n\n\n\n purpose "x"',
  'a brace too many': '   charter a { } }',
  'a text without its end': 'charter a {  purpose "x\n}',
  'prose without its end': 'charter a {  purpose """x\n}',
  'a comment without its end': 'charter a { }   /* x',
  'a character of no word': 'charter  a { § }',
  'too many braces in each other': `charter a ${'{ '.repeat(40)}${'} '.repeat(40)}`,
  'a hundred thousand braces': '{'.repeat(100_000),
  'no charter at all': '\0\x01\ufffd PNG',
  'half a letter': 'charter \ud800 { }',
};

test.each(Object.entries(broken))('a text whose syntax is broken stays as it is: %s', (_, text) => {
  expect(formatted(text)).toBeUndefined();
  expect(format(text)).toBe(text);
});

test('a text so wide that columns would be mostly empty is not aligned to', () => {
  const people = 'person a "x" of p\n'.repeat(100);
  const wide = `person b "${'y'.repeat(10_000)}" of p\n`;
  expect(format(people + wide)).toBe(people + wide);
});

test.each([
  ['a name', 'charter a { }', 'charter b { }'],
  ['a comment', 'charter a { } // x', 'charter a { } // y'],
  ['the place of a comment', 'charter /* x */ a { }', 'charter a /* x */ { }'],
  ['the space within a text', 'charter a "x  y" { }', 'charter a "x y" { }'],
  ['the thing that a word is said of', 'charter a { review weekly { } }', 'charter a { update weekly }'],
  ['length', 'charter a { }', 'charter a { } log a { }'],
])('two texts that differ in %s are told apart', (_, one, other) => {
  expect(sameMeaning(readPieces(one) ?? [], readPieces(other) ?? [])).toBe(false);
});
