import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesOnKept } from '@charter/model/audience/kept.ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MARK, markOf, TELLING } from '../model/audience/planted.ts';
import { folderWith } from './folder.ts';
import { charter } from './run.ts';

const FORMS = 'html,md,docx,ics,csv,json';

/** All that was written into a folder, archives opened. */
function written(folder: string): string {
  return readdirSync(folder)
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return name.endsWith('.docx')
        ? Object.values(unzipSync(bytes))
            .map((part) => strFromU8(part))
            .join()
        : bytes.toString();
    })
    .join('\n');
}

describe('charter build --for', { timeout: 60_000 }, () => {
  test.each([
    ['editors', [MARK, 'Ana Name', markOf('one'), markOf('two')], []],
    ['one', ['Ana Name', markOf('one')], [markOf('two')]],
    ['partners', ['Ana Name', 'To be seen'], [MARK, 'Quiet words', rulesOnKept[0] ?? '', 'For those who write']],
    ['public', ['To be seen', 'Head of something'], [MARK, 'Ana Name', 'Quiet words', 'It may come out', 'one.example']],
  ])('%s shows %j and not %j', async (audience, shown, hidden) => {
    const cwd = folderWith({ 'telling.charter': TELLING });
    const { code, stderr } = await charter(['build', '--for', audience, '--to', FORMS], { cwd });
    expect(code, stderr).toBe(0);
    const text = written(join(cwd, 'out'));
    for (const words of shown) expect(text).toContain(words);
    for (const words of hidden) expect(text).not.toContain(words);
  });

  test('is for partners, where nobody is named', async () => {
    const cwd = folderWith({ 'telling.charter': TELLING });
    expect((await charter(['build', '--out', 'a'], { cwd })).stderr).toContain('what one keeps to itself is left out');
    await charter(['build', '--out', 'b', '--for', 'partners'], { cwd });
    expect(written(join(cwd, 'a'))).toBe(written(join(cwd, 'b')));
  });

  test('tells what is overdue on a day, on the page and on the one that leads to all', async () => {
    const text = `${TELLING}
charter other "Another" { profile standard  runs from 2026-01-05 to 2026-12-31  status active since 2026-01-05  partner a "A"  deliverable d "The guide" { due 2026-02-02 } }
log other { 2026-05-20 noted "We went on" }`;
    const cwd = folderWith({ 'telling.charter': text });
    await charter(['build', '--out', 'timeless'], { cwd });
    await charter(['build', '--as-of', '2026-06-01'], { cwd });
    const index = (folder: string) => readFileSync(join(cwd, folder, 'index.html'), 'utf8');
    expect(index('out')).toContain('“The guide” was due 119 days ago');
    expect(readFileSync(join(cwd, 'out/other.html'), 'utf8')).toContain('“The guide” was due 119 days ago');
    expect(index('timeless')).not.toContain('119 days ago');
    expect(index('out')).not.toContain(MARK);
  });

  test('fails for somebody that no charter knows, and names whom there is', async () => {
    const { code, stderr } = await charter(['build', '--for', 'three'], { cwd: folderWith({ 'telling.charter': TELLING }) });
    expect(code).toBe(2);
    expect(stderr).toContain('editors, partners, public, one, two');
  });

  test('leaves out a charter that says openly what it keeps elsewhere, and says where', async () => {
    const text =
      'charter c "C" {\n  purpose "Its name first, always"\n  partner a "A" { quietly wants "its name first" }\n  partner b "B"\n}\n';
    const cwd = folderWith({ 'c.charter': text });
    const { code, stdout, stderr } = await charter(['build'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('c.charter:2:11: "its name first" is said openly here, and kept from these readers in line 3');
    expect((await charter(['build', '--for', 'a'], { cwd })).code).toBe(0);
  });
});
