import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const here = import.meta.dirname;
const common: BuildOptions = {
  bundle: true,
  minify: true,
  logLevel: 'warning',
  legalComments: 'none',
  // Libraries that are also written as modules are bundled without what loads their parts at run time.
  mainFields: ['module', 'main'],
};

await build({
  ...common,
  entryPoints: [join(here, 'src/node/main.ts')],
  outfile: join(here, 'dist/node.js'),
  platform: 'node',
  format: 'esm',
  target: 'node22',
  // Libraries written for CommonJS ask for Node's own modules with `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});

await build({
  ...common,
  entryPoints: [join(here, 'src/browser/main.ts')],
  outfile: join(here, 'dist/browser.js'),
  platform: 'browser',
  format: 'iife',
  target: 'es2023',
});
