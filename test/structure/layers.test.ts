import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, root, sources } from './sources.ts';

const all = sources();
const packageOf = (path: string): string => path.split('/')[1] ?? '';

/** What each package may import of the others; see packages/README.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['model'],
  documents: ['model'],
  rules: ['model'],
  checking: ['language', 'rules', 'model'],
  cli: ['checking', 'language', 'rules', 'documents', 'model'],
  'language-server': ['checking', 'language', 'rules', 'documents', 'model'],
  vscode: ['language-server'],
};

/** The one file of the server that the extension knows. */
const protocol = 'packages/language-server/src/protocol.ts';

/** Who may know which machine it runs on; of the language server only its entries do. */
const knowsMachine = /^packages\/(cli\/|vscode\/|language-server\/src\/(node\/|clock))/;

test('every package has its place in the layers', () => {
  expect([...new Set(all.map((source) => packageOf(source.path)))].sort()).toEqual(Object.keys(mayImport).sort());
});

test('packages import only what lies below them', () => {
  const wrong = all.flatMap((source) => {
    const own = packageOf(source.path);
    return source.imports
      .filter(({ file }) => file !== undefined && packageOf(file) !== own && !mayImport[own]?.includes(packageOf(file)))
      .map(({ specifier }) => `${source.path} imports ${specifier}`);
  });
  expect(wrong).toEqual([]);
});

test('the extension knows nothing of the server but the protocol', () => {
  const known = all.filter(({ path }) => packageOf(path) === 'vscode').flatMap(({ imports }) => imports.flatMap(({ file }) => file ?? []));
  expect(new Set(known.filter((file) => packageOf(file) !== 'vscode'))).toEqual(new Set([protocol]));
});

test('imports within a package are relative, and all lead to a file', () => {
  const wrong = all.flatMap((source) =>
    source.imports
      .filter(
        ({ specifier, file }) =>
          file !== undefined && (specifier.startsWith(`@charter/${packageOf(source.path)}/`) || !existsSync(join(root, file))),
      )
      .map(({ specifier }) => `${source.path} imports ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself, however far around', () => {
  const next = new Map(all.map((source) => [source.path, source.imports.flatMap(({ file }) => file ?? [])]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) cycles.push([...trail.slice(seen), path].join(' -> '));
    if (seen >= 0 || done.has(path)) return;
    for (const file of next.get(path) ?? []) walk(file, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  expect(cycles).toEqual([]);
});

/** What the core may import from outside: nothing that knows of a machine. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  model: ['big.js'],
  language: ['langium', 'chevrotain'],
  rules: [],
  checking: ['picomatch'],
  documents: [
    ...['markdown-it', 'csv-stringify/browser/esm/sync', 'ics', 'docx', 'docx/layout', 'fflate'],
    ...['hast', 'hast-util-from-html', 'mdast', 'mdast-util-to-markdown', 'mdast-util-gfm'],
  ],
};

test('the core imports no library but those it was allowed', () => {
  const wrong = all.flatMap((source) =>
    source.imports
      .filter(({ specifier, file }) => file === undefined && libraries[packageOf(source.path)]?.includes(specifier) === false)
      .map(({ specifier }) => `${source.path} imports ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test('the core reads no clock and no chance, and knows no machine', () => {
  const forbidden =
    /\bDate\b\.now|\bnew Date\(\)|\bDate\(\)|\bperformance\.|\bMath\.random\b|\bprocess\.|\bconsole\.|\bfetch\(|\beval\(|\bnew Function\b/;
  // The script of a page runs where its reader is, and may ask for the day there.
  const runsAtReader = (path: string) => path.startsWith('packages/documents/src/page/script/');
  const wrong = all
    .filter((source) => !knowsMachine.test(source.path) && !runsAtReader(source.path))
    .flatMap((source) => (forbidden.test(source.text) ? [source.path] : []));
  expect(wrong).toEqual([]);
});

test('nothing outside of the language and the editor reads the tree', () => {
  const wrong = all
    .filter((source) => !['language', 'language-server'].includes(packageOf(source.path)))
    .flatMap((source) =>
      source.imports
        .filter(({ specifier }) => /language\/(generated|parse|names|lower)\/|^langium/.test(specifier))
        .map(({ specifier }) => `${source.path} imports ${specifier}`),
    );
  expect(wrong).toEqual([]);
});

test('nothing in the sources sets an exit code or ends the process, and only the command line may touch the console', () => {
  expect(all.filter((source) => /process\.exit\b|process\.exitCode|\bconsole\./.test(source.text)).map((source) => source.path)).toEqual(
    [],
  );
});

test('no file only passes on what others hold', () => {
  expect(all.filter((source) => /^export (?:type )?(?:\*|\{[^}]*\}) from /m.test(source.text)).map((source) => source.path)).toEqual([]);
});

test('files stay small: grammar below 120 lines, sources below 300 unless they hold the words of one language', () => {
  const isCatalogue = (path: string): boolean => /^packages\/documents\/src\/words\/[a-z]{2}\.ts$/.test(path);
  const lines = (path: string): number => readFileSync(join(root, path), 'utf8').split('\n').length - 1;
  const large = [
    ...filesBelow('packages/language/grammar').filter((path) => lines(path) >= 120),
    ...all.filter(({ path, text }) => text.split('\n').length > 300 && !isCatalogue(path)).map(({ path }) => path),
  ];
  expect(large).toEqual([]);
});

test('the top level holds what was agreed', () => {
  const allowed = ['packages', 'syntaxes', 'examples', 'test', 'package.json', 'langium-config.json', 'tsconfig.json', 'README.md'];
  const beside = ['package-lock.json', 'LICENSE'];
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
  const names = [...new Set(filesBelow('.').map((path) => path.split('/')[0] ?? ''))];
  // Charters that somebody has written beside them are their own.
  const strange = names.filter(
    (name) => !/^\.|\.charter$/.test(name) && ![...allowed, ...beside].includes(name) && !ignored.includes(`/${name}/`),
  );
  expect(strange).toEqual([]);
});
