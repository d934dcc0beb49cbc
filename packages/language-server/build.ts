import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const here = import.meta.dirname;
const folder = join(here, 'dist');
const common: BuildOptions = {
  bundle: true,
  minify: true,
  logLevel: 'warning',
  legalComments: 'none',
  loader: { '.charter': 'text' },
  // Libraries that are also written as modules are bundled without what loads their parts at run time.
  mainFields: ['module', 'main'],
};

mkdirSync(folder, { recursive: true });
// The server is one program, for a worker as for a machine: a browser takes it as a script, Node as a CommonJS module.
await build({
  ...common,
  entryPoints: [join(here, 'src/browser/main.ts')],
  outfile: join(folder, 'server.js'),
  platform: 'browser',
  format: 'iife',
  globalName: 'charterLanguageServer',
  footer: { js: "if (typeof module === 'object') module.exports = charterLanguageServer;" },
  target: 'es2023',
});
writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');

// What a machine adds to it: the standard streams and the disk.
await build({
  ...common,
  entryPoints: [join(here, 'src/node/main.ts')],
  outfile: join(folder, 'node.mjs'),
  platform: 'node',
  format: 'esm',
  target: 'node22',
  // Libraries written for CommonJS ask for Node's own modules with `require`.
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
});
