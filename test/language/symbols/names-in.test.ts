import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Library } from '@charter/language/library.ts';
import { nameAt, namesIn } from '@charter/language/symbols/names-in.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartersIn, exampleFolders } from '../../examples/examples.ts';
import { root } from '../../structure/sources.ts';
import { wildCharters } from '../generate/charter-text.ts';
import { filesBeside } from '../lower-text.ts';

type Files = Readonly<Record<string, string>>;

/** Each name of the files as `name wanted -> kind file:line`, a declaration without the arrow. */
function names(files: Files): string[] {
  const library = new Library(filesBeside(files));
  return Object.entries(files).flatMap(([id, text]) =>
    namesIn(library.unit(id, text), library).map(({ name, wanted, declares, thing }) => {
      const { document, start } = thing?.at ?? { document: '', start: 0 };
      const place =
        thing === undefined ? 'nothing' : `${thing.kind} ${document}:${(files[document] ?? '').slice(0, start).split('\n').length}`;
      return declares ? `${name} ${wanted}` : `${name} ${wanted} -> ${place}`;
    }),
  );
}

const cases: Readonly<Record<string, { readonly files: Files; readonly names: readonly string[] }>> = {
  'a declaration and a reference': {
    files: { a: 'charter x {\n  person ana "A" of p\n  partner p "P"\n}' },
    names: ['x CharterBlock', 'ana Person', 'p Partner -> Partner a:3', 'p Partner'],
  },
  'a reference to nothing, and to the wrong kind': {
    files: { a: 'charter x {\n  metric m "M" in days\n  outcome o "O" { owner m owner n }\n}' },
    names: ['x CharterBlock', 'm Metric', 'o Outcome', 'm Person -> Metric a:2', 'n Person -> nothing'],
  },
  'what a partner wants': {
    files: { a: 'charter x {\n  partner p "P" { wants w "W" }\n  conflict w with v\n}' },
    names: ['x CharterBlock', 'p Partner', 'w NamedText', 'w NamedText -> NamedText a:2', 'v NamedText -> nothing'],
  },
  'the quantities of a decision and its choices': {
    files: {
      a: 'charter x {\n  decision d "D" by cost in EUR and size one of big, small {\n    when cost < 1 and size is big: p decides\n  }\n  partner p "P"\n}\nlog x {\n  2026-01-01 decided d at size big by p "T"\n}',
    },
    names: [
      ...['x CharterBlock', 'd Decision', 'cost Parameter', 'size Parameter', 'big Option', 'small Option'],
      ...[
        'cost Parameter -> Parameter a:2',
        'size Parameter -> Parameter a:2',
        'big Option -> Option a:2',
        'p Decider -> Partner a:5',
        'p Partner',
      ],
      ...[
        'x CharterBlock -> CharterBlock a:1',
        'd Decision -> Decision a:2',
        'size Parameter -> Parameter a:2',
        'big Option -> Option a:2',
      ],
      'p Decider -> Partner a:5',
    ],
  },
  'the subject of any other condition is a metric': {
    files: { a: 'charter x {\n  metric m "M" in days\n  pivot q when m > 3 days { then "T" }\n}' },
    names: ['x CharterBlock', 'm Metric', 'q Pivot', 'm Metric -> Metric a:2'],
  },
  'the rung of an experiment': {
    files: { a: 'charter x {\n  ladder {\n    rung one "1"\n  }\n  experiment e "E" { rung one rung pilot }\n}' },
    names: ['x CharterBlock', 'one Rung', 'e Experiment', 'one Rung -> Rung a:3', 'pilot Rung -> nothing'],
  },
  'files that use each other, and a log beside its charter': {
    files: {
      a: 'use "b" use "c"\ncharter x {\n  outcome o "O" { owner ana }\n}',
      b: 'person ana "A"',
      c: 'use "a"\nlog x {\n  2026-01-01 noted "N" by ana\n}',
    },
    names: [
      ...['x CharterBlock', 'o Outcome', 'ana Person -> Person b:1', 'ana Person'],
      ...['x CharterBlock -> CharterBlock a:2', 'ana Actor -> Person b:1'],
    ],
  },
  'a text that is being typed': {
    files: { a: 'charter x {\n  person ana "A\n  outcome o "O" { owner }\n  outcome p "P" { owner ana }\n' },
    names: ['x CharterBlock', 'ana Person', 'o Outcome', 'p Outcome', 'ana Person -> Person a:2'],
  },
};

test.each(Object.entries(cases))('%s', (_, { files, names: expected }) => {
  expect(names(files)).toEqual(expected);
});

describe('the name at a place', () => {
  test.each([
    ['before it', 'charter ‹x›{ }', 'x'],
    ['at its end', 'charter x‹›{ }', 'x'],
    ['between two that touch nothing', 'charter x ‹›{ }', undefined],
  ])('%s', (_, marked, name) => {
    const text = marked.replace(/[‹›]/g, '');
    const library = new Library(filesBeside({}));
    expect(nameAt(namesIn(library.unit('a', text), library), marked.indexOf('‹'))?.name).toBe(name);
  });
});

test.each(exampleFolders)('every name in %s stands for something', (folder) => {
  const texts = Object.fromEntries(
    chartersIn(folder).map((path) => [path.slice(folder.length + 1), readFileSync(join(root, path), 'utf8')]),
  );
  const standardRungs = /^\w+ Rung -> nothing$/;
  expect(names(texts).filter((name) => name.endsWith('nothing') && !standardRungs.test(name))).toEqual([]);
});

test('every word of any charter that the grammar takes for a name is found', () => {
  fc.assert(
    fc.property(wildCharters, ({ text }) => {
      const library = new Library(filesBeside({}));
      for (const { at, name } of namesIn(library.unit('a', text), library)) expect(text.slice(at.start, at.end)).toBe(name);
    }),
    { numRuns: 100 },
  );
});
