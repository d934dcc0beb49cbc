import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calmly, codesIn, codesTold, isWhole, namesIn, read, times } from './calmly.ts';
import { type Entry, folderWith } from './folder.ts';
import { UNREADABLE } from './unreadable.ts';

describe('small texts that are hard to read', { timeout: 60_000 }, () => {
  const texts: Record<string, { text: string; codes: string[] }> = {
    'bare.charter': { text: 'charter bare "B" { }', codes: [] },
    'bom.charter': { text: '\uFEFFcharter bom "B" { }\n', codes: [] },
    'comments.charter': { text: '// nothing\n/* but comments */\n', codes: [] },
    'crlf.charter': { text: 'charter crlf "B" {\r\n  person ana "A"\r\n}\r\n', codes: [] },
    'cut.charter': { text: 'charter cut "B" {\n  person ana "A', codes: ['text-open'] },
    'empty.charter': { text: '', codes: ['file-empty'] },
    'escape.charter': { text: 'charter escape "\\uD800 \\u{0} \\x00" { }\n', codes: [] },
    'noise.charter': {
      text: '\u0001\u0007\u001b[31m charter',
      codes: [...Array(4).fill('character-unknown'), 'word-misplaced', 'word-missing'],
    },
    'order.charter': {
      text: `charter order "B" {\n${times(9, (index) => `  note "${'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'[index]}"\n`)}}\n`,
      codes: Array(9).fill('bidi-control'),
    },
    'other.charter': {
      text: `# Notes\n${times(2, () => 'charter x "X" { }\n')}${'Dear colleagues,\n'.repeat(14)}`,
      codes: ['not-a-charter'],
    },
  };
  const folder = () => folderWith(Object.fromEntries(Object.entries(texts).map(([name, { text }]) => [name, text])));

  test('are checked', async () => {
    const expected = Object.entries(texts).map(([name, { codes }]) => [name, codes]);
    expect(Object.entries(await codesIn(folder()))).toEqual(expected);
  });

  test('say nothing to the terminal but what is plain to see', async () => {
    const { code, stdout } = await calmly(['check'], { cwd: folder() });
    expect(code).toBe(1);
    expect(stdout).not.toMatch(/[\u0001-\u0008\u001b\u202A-\u202E\u2066-\u2069]/);
  });

  test('are built where nothing is wrong', async () => {
    const cwd = folder();
    expect((await calmly(['build'], { cwd })).code).toBe(1);
    expect(namesIn(cwd, 'out')).toEqual(['bare.html', 'bom.html', 'crlf.html', 'escape.html', 'index.html']);
    for (const page of namesIn(cwd, 'out')) expect(isWhole(read(cwd, 'out', page)), page).toBe(true);
  });

  test('are laid out, or left as they are', async () => {
    const cwd = folder();
    expect((await calmly(['format'], { cwd })).code).toBe(1);
    const after = Object.fromEntries(namesIn(cwd).map((name) => [name, read(cwd, name).toString()]));
    const before = Object.entries(texts).map(([name, { text }]) => [name, text]);
    expect(after).toEqual({ ...Object.fromEntries(before), 'bare.charter': 'charter bare "B" { }\n' });
  });
});

describe('files that cannot be read', { timeout: 60_000 }, () => {
  const folder = () =>
    folderWith({
      'good.charter': 'charter good "G" { }',
      ...Object.fromEntries(Object.entries(UNREADABLE).map(([name, [, entry]]) => [name, entry])),
    });

  test('are not built, and keep no other from it', async () => {
    const cwd = folder();
    const { code, stdout, stderr } = await calmly(['build', '--to', 'html,json'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'out/good.html\nout/good.json\n' });
    for (const [name, [reason]] of Object.entries(UNREADABLE))
      expect(stderr).toMatch(new RegExp(`^${name}:1:1 error \\(${reason}\\)$`, 'm'));
    expect(namesIn(cwd, 'out')).toEqual(['good.html', 'good.json']);
  });

  test('are never written to', async () => {
    const cwd = folder();
    const names = namesIn(cwd);
    const bad = Object.entries(UNREADABLE).flatMap(([name, [, entry]]) => (typeof entry === 'object' && 'linkTo' in entry ? [] : [name]));
    const before = bad.map((name) => read(cwd, name));
    const { code, stdout, stderr } = await calmly(['format'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'good.charter\n' });
    for (const name of Object.keys(UNREADABLE)) expect(stderr).toContain(`charter: ${name}: `);
    expect(bad.every((name, index) => read(cwd, name).equals(before[index] ?? Buffer.of()))).toBe(true);
    expect(namesIn(cwd)).toEqual(names);
  });

  test('one says at which byte', async () => {
    const { stdout } = await calmly(['check', 'a.charter'], { cwd: folderWith({ 'a.charter': new Uint8Array([0x61, 0x0a, 0x62, 0xff]) }) });
    expect(stdout).toContain('byte 3, in line 2');
  });

  test.each([
    ['check', ['check', '--format', 'json']],
    ['build', ['build']],
    ['format', ['format']],
  ])('%s goes on where it may not read one', async (_, args) => {
    const cwd = folderWith({ 'a.charter': 'charter a "A" { }', 'secret.charter': 'charter b "B" { }' });
    const refusal = `import fs from 'node:fs'; const open = fs.openSync; fs.openSync = (path, ...rest) => { if (String(path).endsWith('secret.charter'))
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' }); return open(path, ...rest); };`;
    const { code, stdout, stderr } = await calmly(args, { cwd, node: ['--import', `data:text/javascript,${encodeURIComponent(refusal)}`] });
    expect(code).toBe(2);
    expect(stdout).toContain(args[0] === 'build' ? 'out/a.html' : 'a.charter');
    expect(stdout + stderr).toContain('secret.charter');
    expect(read(cwd, 'secret.charter').toString()).toBe('charter b "B" { }');
  });

  test.each(['check', 'build', 'format'])('charter %s takes no more than 2 MB from a pipe', async (command) => {
    const cwd = folderWith({});
    const { code, stdout, stderr } = await calmly([command, '-'], { cwd, stdin: `charter x "${'x'.repeat(30_000_000)}" { }` });
    expect(code).toBe(2);
    expect(stdout + stderr).toContain('2 MB');
    expect(namesIn(cwd)).toEqual([]);
  });

  test('a folder that is called like a charter is searched', async () => {
    const cwd = folderWith({ 'x.charter/a.charter': 'charter a "A" { }', 'y.charter/readme.md': '' });
    expect(await codesIn(cwd, 'x.charter')).toEqual({ 'x.charter/a.charter': [] });
    for (const command of ['check', 'build', 'format']) {
      const { code, stdout, stderr } = await calmly([command, 'y.charter'], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('y.charter');
    }
  });
});

describe('names that mean something to the machine', { timeout: 60_000 }, () => {
  const words = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
  const files = Object.fromEntries(
    words.map((charter, index) => {
      const [person, metric, outcome, term, partner] = words.toSpliced(index, 1);
      const text = `charter ${charter} "C" {
  partner ${partner} "P"
  person ${person} "Q" of ${partner}
  metric ${metric} "M" in ${charter}
  outcome ${outcome} "O" { owner ${person} measure ${metric} to 3 ${charter} by 2026-09-30 }
  term ${term} means "T"
  decision d "D" by ${charter} one of ${words.join(', ')} { when ${charter} is ${person}: ${person} decides }
}
log ${charter} { 2026-01-05 measured ${metric} 3 ${charter} by ${partner} }
`;
      return [`${index}.charter`, text];
    }),
  );

  test.each([[[]], [['--disable-proto=throw']], [['--disable-proto=delete']]])('are names as any other, with node %s', async (node) => {
    const cwd = folderWith(files);
    const { code, stdout, stderr } = await calmly(['build', '--to', 'html,json'], { cwd, node });
    const pages = ['constructor', 'hasownproperty', 'proto', 'prototype', 'tostring', 'valueof'];
    expect({ code, told: codesTold(stderr) }).toEqual({ code: 0, told: [] });
    expect(stdout.split('\n').sort()).toEqual(
      ['', 'out/index.html', ...pages.flatMap((page) => [`out/${page}.html`, `out/${page}.json`])].sort(),
    );
    const { charter } = JSON.parse(read(cwd, 'out/proto.json').toString());
    expect([charter.id, charter.partners[0].id, charter.people[0].partner, charter.outcomes[0].id]).toEqual([
      '__proto__',
      'valueOf',
      'valueOf',
      'toString',
    ]);
  });

  test('and are never far from what was meant', async () => {
    expect(await codesIn(folderWith({ 'a.charter': words.map((word) => `person p-${word} "P" of ${word}`).join('\n') }))).toEqual({
      'a.charter': words.map(() => 'name-unknown'),
    });
  });
});

describe('files that use each other', { timeout: 60_000 }, () => {
  test('in circles, over two ways and by the thousand', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index): [string, string] => [
        `many/${index}.charter`,
        `use "../many.charter" use "${(index + 1) % 1000}.charter"\nperson p${index} "P" of p`,
      ]),
    );
    const cwd = folderWith({
      ...many,
      'many.charter': `${times(1000, (index) => `use "many/${index}.charter"\n`)}partner p "P"\ncharter many "C" {\n${times(1000, (index) => `  role r${index} "R" { held by p${index} }\n`)}}\n`,
      'self.charter': 'use "self.charter"\ncharter self "C" { outcome o "O" { owner ana } }\nperson ana "A"',
      'two/a.charter': 'use "b.charter"\ncharter two "C" { outcome o "O" { owner ana } }\npartner p "P"',
      'two/b.charter': 'use "a.charter"\nperson ana "A" of p\nlog two { 2026-01-05 noted "N" by p }',
      'three/a.charter': 'use "b.charter"\ncharter three "C" { outcome o "O" { owner ana } }',
      'three/b.charter': 'use "c.charter"\nperson ana "A" of p',
      'three/c.charter': 'use "a.charter"\npartner p "P"\nlog three { 2026-01-05 noted "N" by p }',
      'ways/a.charter':
        'use "b.charter" use "c.charter" use "d.charter"\ncharter ways "C" { outcome o "O" { owner ana } outcome q "Q" { owner ben } }',
      'ways/b.charter': 'use "d.charter"\nperson ana "A" of p',
      'ways/c.charter': 'use "./../ways/d.charter"\nperson ben "B" of p',
      'ways/d.charter': 'partner p "P"',
    });
    const { code, stderr } = await calmly(['build', '--to', 'json'], { cwd });
    // The charter of `three` uses the file of its log only by way of another: that is told, and the log left out.
    expect({ code, told: codesTold(stderr) }).toEqual({ code: 1, told: ['log-unread'] });
    const counts = namesIn(cwd, 'out').map((name) => {
      const { people, partners, log } = JSON.parse(read(cwd, 'out', name).toString()).charter;
      return [name, partners.length, people.length, log.length];
    });
    expect(counts).toEqual([
      ['many.json', 1, 1000, 0],
      ['self.json', 0, 1, 0],
      ['three.json', 1, 1, 0],
      ['two.json', 1, 1, 1],
      ['ways.json', 1, 2, 0],
    ]);
  });

  test('and that cannot be brought in', async () => {
    const cases: Record<string, [path: string, code: string]> = {
      'absolute.charter': ['/etc/hostname', 'use-outside'],
      'backslash.charter': ['sub\\\\b.charter', 'use-missing'],
      'binary.charter': ['b.txt', 'use-unreadable'],
      'drive.charter': ['C:/b.charter', 'use-outside'],
      'empty.charter': ['', 'use-unreadable'],
      'folder.charter': ['sub', 'use-unreadable'],
      'large.charter': ['large.txt', 'use-unreadable'],
      'link.charter': ['way-out.txt', 'use-outside'],
      'linked-folder.charter': ['way/out/b.txt', 'use-outside'],
      'long.charter': ['x'.repeat(5000), 'use-missing'],
      'missing.charter': ['nowhere.charter', 'use-missing'],
      'outside.charter': ['../../outside/b.txt', 'use-outside'],
      'web.charter': ['https://example.org/b.charter', 'use-outside'],
      'zero.charter': ['b.charter\\u0000', 'use-missing'],
    };
    const entries: Record<string, Entry> = {
      'b.txt': '\0',
      'large.txt': ' '.repeat(3_000_000),
      'sub/c.txt': '',
      'way-out.txt': { linkTo: '../outside/b.txt' },
      'way/out': { linkTo: '../../outside' },
      ...Object.fromEntries(Object.entries(cases).map(([name, [path]]) => [name, `use "${path}"\nperson ana "A"`])),
    };
    const all = folderWith({
      'outside/b.txt': 'person eva "E"',
      ...Object.fromEntries(Object.entries(entries).map(([name, entry]) => [`in/${name}`, entry])),
    });
    expect(await codesIn(join(all, 'in'))).toEqual(Object.fromEntries(Object.entries(cases).map(([name, [, code]]) => [name, [code]])));
  });
});

describe('an output that nobody reads', { timeout: 60_000 }, () => {
  const links = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}.charter`, { linkTo: 'nowhere' }]));

  test.each([[['check']], [['check', '--format', 'json']], [['build', 'good.charter']], [['format', '-']]])(
    'ends %j quietly',
    async (args) => {
      const cwd = folderWith({ ...links, 'good.charter': 'charter good "G" { }' });
      const { code, stderr } = await calmly(args, { cwd, stdin: `charter good "G" { }\n${'// more\n'.repeat(200_000)}`, isUnread: true });
      expect({ code, stderr }).toEqual({ code: 141, stderr: expect.not.stringContaining('EPIPE') });
      for (const page of namesIn(cwd).filter((name) => name === 'out')) expect(isWhole(read(cwd, page, 'good.html'))).toBe(true);
    },
  );
});
