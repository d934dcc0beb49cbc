import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const target = join(here, 'dist/charter.js');
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as { version: string };

const result = await build({
  entryPoints: [join(here, 'src/entry.ts')],
  outfile: target,
  bundle: true,
  write: false,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  loader: { '.charter': 'text' },
  define: { CHARTER_VERSION: JSON.stringify(version) },
  // Libraries written for CommonJS ask for Node's own modules with `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});

const bundle = result.outputFiles[0]?.text ?? '';
if (bundle !== before()) {
  mkdirSync(dirname(target), { recursive: true });
  // Renamed into place, since a command may be starting from the file at this moment.
  writeFileSync(`${target}.${process.pid}`, bundle);
  renameSync(`${target}.${process.pid}`, target);
}

function before(): string | undefined {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return undefined;
  }
}
