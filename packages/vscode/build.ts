// Puts the extension together in `dist/extension`: what lies there, and nothing else, is packed.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const here = import.meta.dirname;
const root = join(here, '../..');
const target = join(here, 'dist/extension');

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

const common: BuildOptions = { bundle: true, minify: true, logLevel: 'warning', legalComments: 'none', external: ['vscode'] };
await build({
  ...common,
  entryPoints: [join(here, 'src/extension.ts')],
  outfile: join(target, 'extension.cjs'),
  platform: 'node',
  format: 'cjs',
  target: 'node22',
});
await build({
  ...common,
  entryPoints: [join(here, 'src/web.ts')],
  outfile: join(target, 'web.cjs'),
  platform: 'browser',
  format: 'cjs',
  target: 'es2023',
});
await build({
  ...common,
  entryPoints: [join(here, 'webview/preview.ts')],
  outfile: join(target, 'preview/preview.js'),
  format: 'iife',
  target: 'es2023',
});

/** What is taken as it is: from where, and to where. */
const copies: Readonly<Record<string, string>> = {
  'packages/vscode/README.md': 'README.md',
  'packages/vscode/CHANGELOG.md': 'CHANGELOG.md',
  'packages/vscode/language-configuration.json': 'language-configuration.json',
  'packages/vscode/icons/charter.png': 'icons/charter.png',
  'packages/vscode/icons/file-light.svg': 'icons/file-light.svg',
  'packages/vscode/icons/file-dark.svg': 'icons/file-dark.svg',
  'packages/vscode/walkthrough': 'walkthrough',
  'packages/rules/schema/config.schema.json': 'schema/config.schema.json',
  'packages/language-server/package.json': 'server/package.json',
  'packages/language-server/bin': 'server/bin',
  'packages/language-server/dist': 'server/dist',
  'packages/language/snippets/charter.json': 'snippets/charter.json',
  'syntaxes/charter.tmLanguage.json': 'syntaxes/charter.tmLanguage.json',
  LICENSE: 'LICENSE',
};
for (const [from, to] of Object.entries(copies)) cpSync(join(root, from), join(target, to), { recursive: true });

// The manifest without what only the repository needs.
const { private: _, type: __, devDependencies: ___, ...manifest } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
// Its presence tells the packer that nothing more is to be left out.
writeFileSync(join(target, '.vscodeignore'), '');
