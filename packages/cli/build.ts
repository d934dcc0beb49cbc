import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const folder = join(here, 'dist');
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as { version: string };

// What is imported when first needed becomes a file of its own, so that no command waits for what it does not use.
const { outputFiles } = await build({
  entryPoints: [join(here, 'src/entry.ts')],
  outdir: folder,
  entryNames: 'charter',
  chunkNames: '[name]-[hash]',
  splitting: true,
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

mkdirSync(folder, { recursive: true });
// The one that a command starts from comes last, when all that it may ask for is there.
const inOrder = outputFiles.toSorted((one, other) => Number(isEntry(one.path)) - Number(isEntry(other.path)));
for (const { path, text } of inOrder) {
  if (text === before(path)) continue;
  // Renamed into place, since a command may be starting from the file at this moment.
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}
const made = new Set(outputFiles.map(({ path }) => basename(path)));
for (const name of readdirSync(folder)) if (!made.has(name)) rmSync(join(folder, name), { recursive: true });

function isEntry(path: string): boolean {
  return basename(path) === 'charter.js';
}

function before(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
