import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workspace } from '@charter/language/workspace.ts';
import { toJson } from '@charter/model/json.ts';
import { buildSync } from 'esbuild';
import { stringify } from 'yaml';
import { charterSource } from './charter-source.ts';
import type { Task } from './timing.ts';

const command = join(import.meta.dirname, '../../packages/cli/bin/charter.js');

/** Whole commands on real files: bare Node, `charter`, and a bundled `yaml` + `ajv` on the same content. */
export function commands(): { readonly tasks: readonly Task[]; readonly end: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'charter-bench-'));
  const peer = join(folder, 'yaml-check.mjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, 'yaml-check.ts')],
    outfile: peer,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    banner,
  });
  const one = writePair(folder, 'one', 1);
  const many = writePair(folder, 'many', 1000);
  const node = (...args: string[]): void => {
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', cwd: folder });
    // 1 is an answer: the rules have something to say about charters that are made by the yard.
    if (status !== 0 && status !== 1) throw new Error(`${args[0]} ended with ${status}.`);
  };
  return {
    tasks: [
      { name: 'node -e 0', run: () => node('-e', '0') },
      { name: 'charter --version', run: () => node(command, '--version') },
      { name: 'charter check, 1 file', run: () => node(command, 'check', ...one.charters) },
      { name: 'yaml + ajv, 1 file', run: () => node(peer, ...one.yaml) },
      { name: 'charter check, 1,000 files', run: () => node(command, 'check', ...many.charters) },
      { name: 'yaml + ajv, 1,000 files', run: () => node(peer, ...many.yaml) },
    ],
    end: () => rmSync(folder, { recursive: true }),
  };
}

const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" };

/** Writes charters of 200 lines, and the same content as YAML. */
function writePair(folder: string, name: string, count: number): { readonly charters: string[]; readonly yaml: string[] } {
  const workspace = new Workspace({ use: () => ({ refused: 'missing', reason: 'There are no files here.' }) });
  const charters: string[] = [];
  const yaml: string[] = [];
  for (let number = 0; number < count; number++) {
    const text = charterSource(number, 200);
    const path = join(folder, `${name}-${number}`);
    const [charter] = workspace.check(path, text).charters;
    if (charter === undefined) throw new Error('A charter was expected.');
    writeFileSync(`${path}.charter`, text);
    writeFileSync(`${path}.yaml`, stringify(JSON.parse(toJson(charter))));
    charters.push(`${path}.charter`);
    yaml.push(`${path}.yaml`);
  }
  return { charters, yaml };
}
