import { spawn } from 'node:child_process';
import fs, { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeAbandoned } from '@charter/cli/files/write-atomically.ts';
import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';

const SOURCE = fileURLToPath(new URL('../../packages/cli/src/files/write-atomically.ts', import.meta.url));
const OLD = 'o'.repeat(400_000);
const NEW = 'n'.repeat(400_000);

/** Rewrites a file without end, in a process of its own, until it is killed. */
function rewriteUntilKilled(path: string, milliseconds: number): Promise<void> {
  const script = `
    import fs from 'node:fs';
    import { writeAtomically } from ${JSON.stringify(SOURCE)};
    console.log('writing');
    for (let turn = 0; ; turn++) writeAtomically(${JSON.stringify(path)}, Buffer.alloc(400_000, turn % 2 ? 'o' : 'n'), fs);`;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
    child.on('close', () => resolve());
  });
}

test('a file is the old or the new one at whatever moment the writer is killed', { timeout: 60_000 }, async () => {
  const folder = folderWith({ 'a.charter': OLD });
  const path = join(folder, 'a.charter');
  for (let turn = 0; turn < 20; turn++) {
    await rewriteUntilKilled(path, turn * 2.3);
    const text = readFileSync(path, 'utf8');
    expect(text === OLD || text === NEW).toBe(true);
  }
  removeAbandoned(folder, fs);
  expect(readdirSync(folder)).toEqual(['a.charter']);
});
