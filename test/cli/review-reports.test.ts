import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { contentsOf, type Entry, folderWith } from './folder.ts';
import { failsFor, runMain } from './run-main.ts';
import sarifSchema from './sarif-2.1.0.schema.json' with { type: 'json' };

async function reported(format: string, entries: Record<string, Entry>): Promise<string> {
  return (await runMain(['check', '--report', format], { cwd: folderWith(entries) })).stdout;
}

/** Findings of every severity, with and without a fix, in files whose names are not simple. */
const MIXED = {
  'a b,c.charter': 'charter A\nwarning 50 % <of> "x" & y: z\nhint é😀',
  'ordner/ß#1.charter': 'charter b\nerror wrong\nerror wrong',
  'clean.charter': 'charter c',
  'empty.charter': '',
};

describe('SARIF', () => {
  // The official schema is written in an older draft; what it uses of that draft means the same in the newer one.
  const { id: _, $schema: __, ...schema } = sarifSchema;
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(schema);

  test.each([[MIXED], [{ 'a.charter': 'charter a' }]])('is valid, whatever was found: %#', async (entries) => {
    const log = JSON.parse(await reported('sarif', entries));
    validate(log);
    expect(validate.errors).toBe(null);
  });

  test('the schema can fail', () => expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false));

  test('holds every finding with its rule, place, name and fix', async () => {
    const [run] = JSON.parse(await reported('sarif', MIXED)).runs;
    const { rules } = run.tool.driver;
    const results = run.results as { ruleId: string; ruleIndex: number; level: string; locations: { physicalLocation: Physical }[] }[];
    expect(results.map(({ ruleId, ruleIndex, level }) => [ruleId, rules[ruleIndex].id, level])).toEqual([
      ['name-small', 'name-small', 'note'],
      ['fake-warning', 'fake-warning', 'warning'],
      ['fake-hint', 'fake-hint', 'note'],
      ['file-empty', 'file-empty', 'error'],
      ['fake-error', 'fake-error', 'error'],
      ['fake-error', 'fake-error', 'error'],
    ]);
    const places = results.map(({ locations }) => locations[0]?.physicalLocation);
    expect(places.map((place) => decodeURIComponent(place?.artifactLocation.uri ?? ''))).toEqual([
      ...Array(3).fill('a b,c.charter'),
      'empty.charter',
      ...Array(2).fill('ordner/ß#1.charter'),
    ]);
    expect(places[2]?.region).toEqual({ startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 });
    expect(run.results[0].fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: { startLine: 1, startColumn: 9, endLine: 1, endColumn: 10 }, insertedContent: { text: 'a' } },
    ]);
    expect(rules.find(({ id }: { id: string }) => id === 'name-small')).toMatchObject({
      shortDescription: { text: 'Names are in small letters.' },
      properties: { tags: ['text'] },
    });
  });

  interface Physical {
    readonly artifactLocation: { readonly uri: string };
    readonly region: unknown;
  }
});

describe('GitHub annotations', () => {
  test('one a finding, with everything escaped that GitHub would read', async () => {
    expect((await reported('github', MIXED)).split('\n').slice(0, 3)).toEqual([
      '::notice file=a b%2Cc.charter,line=1,endLine=1,col=1,endColumn=10,title=name-small::"A" has capitals.%0Arename it',
      '::warning file=a b%2Cc.charter,line=2,endLine=2,col=1,endColumn=29,title=fake-warning::50 %25 <of> "x" & y: z%0Awrite another',
      '::notice file=a b%2Cc.charter,line=3,endLine=3,col=1,endColumn=9,title=fake-hint::é😀%0Awrite another',
    ]);
  });

  test('nothing where nothing was found', async () => expect(await reported('github', { 'a.charter': 'charter a' })).toBe(''));

  test('no command can be smuggled in', async () => {
    const lines = (await reported('github', { 'a.charter': 'error x\u2028::error::y \u0085::stop-commands::z' }))
      .trim()
      .split(/[\n\r\u2028\u0085]/);
    expect(lines).toHaveLength(1);
  });
});

describe('JUnit', () => {
  test('a suite a file, a case a finding, and hints pass', async () => {
    const xml = await reported('junit', MIXED);
    expect(xml.match(/<testsuites? [^>]*>/g)).toEqual([
      '<testsuites name="charter check" tests="7" failures="4">',
      '<testsuite name="a b,c.charter" tests="3" failures="1" errors="0">',
      '<testsuite name="clean.charter" tests="1" failures="0" errors="0">',
      '<testsuite name="empty.charter" tests="1" failures="1" errors="0">',
      '<testsuite name="ordner/ß#1.charter" tests="2" failures="2" errors="0">',
    ]);
    expect(xml).toContain('message="50 % &lt;of&gt; &quot;x&quot; &amp; y: z"');
    expect(xml.match(/<failure/g)).toHaveLength(4);
    expect(xml.match(/<system-out/g)).toHaveLength(2);
  });

  test('holds no character that XML forbids, and every element is closed', async () => {
    const xml = await reported('junit', { 'a.charter': 'error \u0000\u0001\u001b\uFFFE & ]]> <b>'.replace('\u0000', '') });
    expect(xml.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u);
    const open: string[] = [];
    for (const [tag, slash, name = '', end] of xml.matchAll(/<(\/?)([a-z-]+)[^>]*?(\/?)>/g)) {
      if (slash === '/') expect(open.pop(), tag).toBe(name);
      else if (end !== '/') open.push(name);
    }
    expect(open).toEqual([]);
  });
});

describe('GitLab code quality', () => {
  test('holds place, severity and a name for each finding', async () => {
    const issues = JSON.parse(await reported('gitlab', MIXED));
    expect(issues[1]).toEqual({
      description: '50 % <of> "x" & y: z write another',
      check_name: 'fake-warning',
      fingerprint: expect.stringMatching(/^[0-9a-f]{40}$/),
      severity: 'minor',
      location: { path: 'a b,c.charter', lines: { begin: 2, end: 2 } },
    });
    expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual(['info', 'minor', 'info', 'major', 'major', 'major']);
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(6);
  });

  test('a name stays when lines before it come', async () => {
    const names = async (text: string) =>
      JSON.parse(await reported('gitlab', { 'a.charter': text })).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    const before = await names('error A\nerror B\nerror A');
    expect(await names('charter a\n\nhint H\nerror A\nerror B\nerror A')).toEqual([expect.any(String), ...before]);
  });
});

describe('several reports at once', () => {
  test('each goes to its place', async () => {
    const cwd = folderWith({ 'a.charter': 'error E' });
    const wanted = ['--report', 'text', '--report', 'json=out/a.json', '--report', 'sarif=out/a=b.sarif'];
    const { code, stdout } = await runMain(['check', ...wanted], { cwd, environment: { FORCE_COLOR: '1' } });
    const { 'out/a.json': json = '', 'out/a=b.sarif': sarif = '' } = contentsOf(cwd);
    expect(code).toBe(1);
    expect(stdout).toContain('\u001b[31m');
    expect(JSON.parse(json).summary.errors).toBe(1);
    expect(JSON.parse(sarif).runs[0].results).toHaveLength(1);
  });

  test('a text report in a file has no colours', async () => {
    const cwd = folderWith({ 'a.charter': 'error E' });
    const { stdout, stderr } = await runMain(['check', '--report', 'text=a.txt'], { cwd, environment: { FORCE_COLOR: '1' } });
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '1 file checked: 1 error.\n' });
    expect(contentsOf(cwd)['a.txt']).toMatch(/^a\.charter:1:1 error \(fake-error\)\n/);
  });

  test.each([
    [['--report', 'yaml']],
    [['--report', 'json=']],
    [['--report', 'toString']],
    [['--report', 'text', '--report', 'json']],
    [['--report', 'text=x', '--report', 'json=./x']],
    [['--report', 'json=a.charter']],
    [['--report', 'json', '--format', 'json']],
  ])('are refused where they make no sense: %j', async (args) => {
    const cwd = folderWith({ 'a.charter': 'error E' });
    const { code, stdout } = await runMain(['check', ...args], { cwd });
    expect({ code, stdout, files: contentsOf(cwd) }).toEqual({ code: 2, stdout: '', files: { 'a.charter': 'error E' } });
  });

  test('say so where one cannot be written', async () => {
    const cwd = folderWith({ 'a.charter': 'charter a' });
    const { code, stderr } = await runMain(['check', '--report', 'json=a.json'], { cwd, fs: failsFor('renameSync', '.tmp', 'EACCES') });
    expect(code).toBe(2);
    expect(stderr).toContain('a.json" could not be written');
  });
});
