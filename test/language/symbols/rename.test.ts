import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Library } from '@charter/language/library.ts';
import type { NamedThing } from '@charter/language/symbols/named-thing.ts';
import { nameAt, namesIn } from '@charter/language/symbols/names-in.ts';
import { rename } from '@charter/language/symbols/rename.ts';
import { Workspace } from '@charter/language/workspace.ts';
import { meaningOf } from '@charter/model/json.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartersIn, exampleFolders } from '../../examples/examples.ts';
import { root } from '../../structure/sources.ts';
import { filesBeside } from '../lower-text.ts';

type Files = Readonly<Record<string, string>>;

function renamed(files: Files, thing: NamedThing, name: string): Files | string {
  const renaming = rename(thing, name, new Map(Object.entries(files)), filesBeside(files));
  if ('refused' in renaming) return renaming.refused;
  return Object.fromEntries(
    Object.entries(files).map(([id, text]) => [
      id,
      renaming.places
        .filter(({ document }) => document === id)
        .reduceRight((text, { start, end }) => text.slice(0, start) + name + text.slice(end), text),
    ]),
  );
}

/** Renames what stands between `‹` and `›` in the first file. */
function renameMarked(files: Files, name: string): Files | string {
  const [[id = '', marked = ''] = []] = Object.entries(files);
  const clean = { ...files, [id]: marked.replace(/[‹›]/g, '') };
  const library = new Library(filesBeside(clean));
  const thing = nameAt(namesIn(library.unit(id, clean[id] ?? ''), library), marked.indexOf('‹'))?.thing;
  return thing === undefined ? 'nothing' : renamed(clean, thing, name);
}

const done: Readonly<Record<string, { readonly files: Files; readonly name: string; readonly expected: Files }>> = {
  'where it is declared, used before and after it': {
    files: { a: 'charter x { outcome o "ana" { owner ana } person ‹ana› "A" person b "B" { deputy ana } }' },
    name: 'eva',
    expected: { a: 'charter x { outcome o "ana" { owner eva } person eva "A" person b "B" { deputy eva } }' },
  },
  'in the files that use it, and in a log beside them': {
    files: {
      a: 'use "b" use "c" charter x { outcome o "O" { owner ‹ana› } }',
      b: 'person ana "A"',
      c: 'use "a" log x { 2026-01-01 noted "N" by ana }',
    },
    name: 'eva',
    expected: {
      a: 'use "b" use "c" charter x { outcome o "O" { owner eva } }',
      b: 'person eva "A"',
      c: 'use "a" log x { 2026-01-01 noted "N" by eva }',
    },
  },
  'in a RACI table and where a finding is accepted': {
    files: { a: 'charter x { person ‹ana› "A" raci "R" { for ana "T" A } accept a-rule for ana because "B" }' },
    name: 'eva',
    expected: { a: 'charter x { person eva "A" raci "R" { for eva "T" A } accept a-rule for eva because "B" }' },
  },
  'a quantity, in its decision and in the log': {
    files: {
      a: 'charter x { partner p "P" decision d "cost" by cost in EUR { when ‹cost› < 1: p decides } } log x { 2026-01-01 decided d at cost 3 by p "T" }',
    },
    name: 'money',
    expected: {
      a: 'charter x { partner p "P" decision d "cost" by money in EUR { when money < 1: p decides } } log x { 2026-01-01 decided d at money 3 by p "T" }',
    },
  },
  'a choice': {
    files: { a: 'charter x { decision d "D" by size one of ‹big›, small { when size is big: p decides } }' },
    name: 'large',
    expected: { a: 'charter x { decision d "D" by size one of large, small { when size is large: p decides } }' },
  },
  'only in its own charter': {
    files: { a: 'charter x { person ‹ana› "A" } charter y { person ana "A" outcome o "O" { owner ana } }' },
    name: 'eva',
    expected: { a: 'charter x { person eva "A" } charter y { person ana "A" outcome o "O" { owner ana } }' },
  },
  'to a word of the language': {
    files: { a: 'charter x { person ‹ana› "A" outcome o "O" { owner ana } }' },
    name: 'owner',
    expected: { a: 'charter x { person owner "A" outcome o "O" { owner owner } }' },
  },
  'in a text with an error': {
    files: { a: 'charter x {\n  person ‹ana› "A"\n  outcome o "O" { owner ana }\n  forum' },
    name: 'eva',
    expected: { a: 'charter x {\n  person eva "A"\n  outcome o "O" { owner eva }\n  forum' },
  },
};

test.each(Object.entries(done))('renames %s', (_, { files, name, expected }) => {
  expect(renameMarked(files, name)).toEqual(expected);
});

const refused: Readonly<Record<string, { readonly files: Files; readonly name: string; readonly because: RegExp }>> = {
  'what is no name': { files: { a: 'charter x { person ‹ana› "A" }' }, name: 'Ana Ruiz', because: /one word/ },
  'the name of something in the charter': {
    files: { a: 'charter x { person ‹ana› "A" metric eva "E" in days }' },
    name: 'eva',
    because: /`eva` is the name of a metric already/,
  },
  'the name of something in a file that uses it': {
    files: { a: 'person ‹ana› "A"', b: 'use "a" charter x { person eva "E" }' },
    name: 'eva',
    because: /name of a person already/,
  },
  'a name that a reference beside it waits for': {
    files: { a: 'charter x { person ‹ana› "A" outcome o "O" { owner eva } }' },
    name: 'eva',
    because: /declared nowhere/,
  },
  'a name that another quantity has': {
    files: { a: 'charter x { decision d "D" by ‹cost› in EUR and time in days { otherwise: p decides } }' },
    name: 'time',
    because: /quantity of a decision already/,
  },
  'a word that would begin a line': {
    files: { a: 'charter x { person ana "A" forum f "F" { members\n‹ana› } }' },
    name: 'chair',
    because: /word of the language/,
  },
};

test.each(Object.entries(refused))('refuses %s', (_, { files, name, because }) => {
  expect(renameMarked(files, name)).toMatch(because);
});

describe('every thing in the examples can be renamed and back', () => {
  const folders = exampleFolders.map(
    (folder): Files =>
      Object.fromEntries(chartersIn(folder).map((path) => [path.slice(folder.length + 1), readFileSync(join(root, path), 'utf8')])),
  );
  const things = (files: Files): NamedThing[] => {
    const library = new Library(filesBeside(files));
    const places = Object.entries(files).flatMap(([id, text]) => namesIn(library.unit(id, text), library));
    return places.flatMap(({ declares, thing }) => (declares && thing !== undefined ? thing : []));
  };
  const all = folders.flatMap((files) => things(files).map((thing) => ({ files, thing })));
  const meaning = (files: Files): string => {
    const workspace = new Workspace(filesBeside(files));
    return JSON.stringify(Object.entries(files).map(([id, text]) => workspace.check(id, text).charters.map(meaningOf)));
  };

  test('with the same model up to the name, and the same bytes in the end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), ({ files, thing }) => {
        const there = renamed(files, thing, 'quite-new') as Files;
        expect(meaning(there).replaceAll('"quite-new"', `"${thing.name}"`)).toBe(meaning(files));
        const [back] = things(there).filter((other) => other.name === 'quite-new' && other.at.document === thing.at.document);
        expect(renamed(there, back ?? thing, thing.name)).toEqual(files);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
