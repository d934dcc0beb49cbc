import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, type Entry, folderWith } from './folder.ts';
import { charter } from './run.ts';

/** A charter with a purpose in these words, at the end of a text that begins and ends its lines in this way. */
function written(purpose: string, { start = '', end = '\n' } = {}): string {
  return [`${start}charter one "One" {`, `  purpose "${purpose}"`, '}', ''].join(end);
}

async function pageOf(entries: Readonly<Record<string, Entry>>, audience = 'editors'): Promise<{ cwd: string; page: string }> {
  const cwd = folderWith(entries);
  const { code, stderr } = await charter(['build', 'one.charter', '-o', 'site', '--for', audience], { cwd });
  expect({ code, stderr: stderr.replace(/^.*warning.*$/gms, '') }).toEqual({ code: 0, stderr: '' });
  return { cwd, page: readFileSync(join(cwd, 'site/one.html'), 'utf8') };
}

/** A folder with a page in it that somebody has changed. */
function folderWithPage(page: string, change: (page: string) => string): string {
  const changed = change(page);
  expect(changed).not.toBe(page);
  return folderWith({ 'one.html': changed });
}

describe('charter extract gives back byte for byte', () => {
  test.each<[string, string]>([
    ['lines that end as on Windows', written('P', { end: '\r\n' })],
    ['a byte order mark', written('P', { start: '\ufeff' })],
    ['the ends of scripts, comments and templates', written('</script></template><!-- --> ]]> </code>')],
    ['ends of lines that are none', written('a\u2028b\u2029c\u0085d\u000be')],
    ['letters beyond the basic plane, and beside', written('𝔸 👩‍🚀 é é עברית')],
    ['comments and a private note', `// not for others\n${written('P')}`.replace('}', '  private note "N"\n}')],
  ])('%s', async (_, text) => {
    const { cwd } = await pageOf({ 'one.charter': text });
    expect(await charter(['extract', 'site/one.html', '-o', 'back'], { cwd })).toEqual({
      code: 0,
      stdout: 'back/one.charter\n',
      stderr: '',
    });
    expect(readFileSync(join(cwd, 'back/one.charter'))).toEqual(Buffer.from(text));
  });

  test('all files that a charter uses, where they lay', async () => {
    const people = 'person x "X" of b\r\n';
    const entries = {
      'one.charter': 'use "parts/who.charter"\ncharter one "One" {\n  outcome o "O" { owner x }\n}\n',
      'parts/who.charter': `use "more/deep.charter"\n${people}`,
      'parts/more/deep.charter': 'partner b "B"\n',
      'beside.charter': 'partner c "C"\n',
    };
    const { cwd } = await pageOf(entries);
    expect((await charter(['extract', 'site/one.html', '-o', 'back'], { cwd })).code).toBe(0);
    const { 'beside.charter': _, ...used } = entries;
    expect(contentsOf(join(cwd, 'back'))).toEqual(used);
  });
});

describe('charter extract writes nothing, and says why, where', () => {
  const fails = async (cwd: string, ...words: string[]) => {
    const before = contentsOf(cwd);
    const { code, stdout, stderr } = await charter(['extract', 'one.html', '-o', 'back'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const word of words) expect(stderr).toContain(word);
    expect(contentsOf(cwd)).toEqual(before);
  };

  test.each(['partners', 'public'])('a page was made for %s', async (audience) => {
    const { page } = await pageOf({ 'one.charter': written('P') }, audience);
    expect(page).not.toContain('c-source');
    await fails(folderWith({ 'one.html': page }), 'carries no source', '--for editors');
  });

  test('a page is none of ours, or there is none', async () => {
    await fails(folderWith({ 'one.html': '<p>Hello</p>' }), 'is not a page that "charter build" made');
    await fails(folderWith({}), 'There is no such file');
  });

  test.each<[string, (page: string) => string]>([
    [
      'a letter was changed',
      (page) => page.replace(/(data-sha256="[^"]*">)(.)/, (_, start, letter) => `${start}${letter === 'A' ? 'B' : 'A'}`),
    ],
    ['a file was taken out', (page) => page.replace(/<code data-path[^>]*>[^<]*<\/code>/, '')],
    ['the page was cut', (page) => page.slice(0, page.indexOf('</template>'))],
    ['a digest was changed', (page) => page.replace(/data-sha256="../, 'data-sha256="00')],
  ])('%s', async (_, change) => {
    const { page } = await pageOf({ 'one.charter': written('P') });
    await fails(folderWithPage(page, change), 'changed or cut');
  });

  test.each(['../one.charter', '/etc/one.charter', 'a/../../one.charter', 'C:\\one.charter', 'a\\b.charter', 'a//b.charter', '.'])(
    'a page names a file outside of the folder: %s',
    async (path) => {
      const { page } = await pageOf({ 'one.charter': written('P') });
      await fails(
        folderWithPage(page, (text) => text.replace('data-path="one.charter"', `data-path="${path}"`)),
        'outside the folder',
      );
    },
  );

  test('a link stands where a file would be', async () => {
    const { page } = await pageOf({ 'one.charter': written('P') });
    const cwd = folderWith({ 'one.html': page, 'elsewhere.charter': 'x', 'back/one.charter': { linkTo: '../elsewhere.charter' } });
    await fails(cwd, 'is a link');
  });

  test('a file is there already and says something else, unless it is forced', async () => {
    const { cwd, page } = await pageOf({ 'one.charter': written('P') });
    writeFileSync(join(cwd, 'one.html'), page);
    writeFileSync(join(cwd, 'one.charter'), 'mine since');
    const refused = await charter(['extract', 'one.html'], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('says something else');
    expect(readFileSync(join(cwd, 'one.charter'), 'utf8')).toBe('mine since');
    expect((await charter(['extract', 'one.html', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'one.charter'), 'utf8')).toBe(written('P'));
  });
});
