import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/folder.ts';
import { charter } from '../cli/run.ts';
import { root } from '../structure/sources.ts';
import { startChromium } from './chromium.ts';

test('charter build --to pdf prints sheets of A4, with tags for those who listen, and the same again', async () => {
  // Where there is no browser yet, this brings one.
  await (await startChromium()).close();
  const print = async () => {
    const cwd = folderWith({ 'small.charter': readFileSync(join(root, 'examples/small/small.charter')) });
    const { code, stderr } = await charter(['build', '--to', 'pdf'], { cwd });
    expect(code, stderr).toBe(0);
    return readFileSync(join(cwd, 'out/harbour-tours.pdf'));
  };
  const printed = await print();
  const text = printed.toString('latin1');
  expect(text).toMatch(/^%PDF-/);
  expect(text).toMatch(/\/MediaBox \[0 0 595\.\d+ 841\.\d+\]/);
  expect(text).toContain('/MarkInfo <</Type /MarkInfo\n/Marked true>>');
  expect(Buffer.compare(printed, await print())).toBe(0);
});
