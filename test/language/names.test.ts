import { readdirSync, readFileSync } from 'node:fs';
import { CharterAstReflection } from '@charter/language/generated/ast.ts';
import { kindName } from '@charter/language/names/kinds.ts';
import { statementWords } from '@charter/language/parse/first-words.ts';
import { parseText } from '@charter/language/parse/parser.ts';
import type { CheckedFile } from '@charter/language/workspace.ts';
import { Workspace } from '@charter/language/workspace.ts';
import type { Finding } from '@charter/model/finding.ts';
import { meaningOf } from '@charter/model/json.ts';
import type { Span } from '@charter/model/origin.ts';
import { describe, expect, test } from 'vitest';
import { rules } from './generate/grammar.ts';
import { filesBeside, lowerText } from './lower-text.ts';

type Files = Readonly<Record<string, string>>;

/** Each finding in all files: its code, its place and the other place, as `name file:line`. */
function found(files: Files): string[] {
  const workspace = new Workspace(filesBeside(files));
  const at = ({ document, start, end }: Span): string => {
    const text = files[document] ?? '';
    return `${text.slice(start, end)} ${document}:${text.slice(0, start).split('\n').length}`;
  };
  return Object.entries(files).flatMap(([id, text]) =>
    workspace
      .check(id, text)
      .findings.map(({ code, at: place, others }) => [code, at(place), ...others.map((other) => at(other.at))].join(', ')),
  );
}

const check = (files: Files, id: string): CheckedFile => new Workspace(filesBeside(files)).check(id, files[id] ?? '');
const remedyOf = (text: string): string | undefined => lowerText(text).findings.map(({ remedy }: Finding) => remedy)[0];

describe('a name may be used before it is declared', () => {
  const folder = new URL('snippets/', import.meta.url);

  test.each(readdirSync(folder))('%s says the same from bottom to top', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const { charters, logs } = parseText(text).file;
    const turned = [...charters].map(({ name, statements }) => `charter ${name} {\n${statements.map(written).reverse().join('\n')}\n}`);
    expect(lowerText([...logs.map(written), ...turned.reverse()].join('\n')).findings).toEqual([]);
  });

  test('also above the charter, and in a file below', () => {
    const files = { a: 'log x { 2026-01-01 noted "N" by ana }\ncharter x {}\nuse "b"', b: 'person ana "A" of p\npartner p "P"' };
    expect(found(files)).toEqual([]);
  });
});

const scopes: Readonly<Record<string, { files: Files; findings: readonly string[] }>> = {
  'a name of one charter is unknown in another of the same file': {
    files: { a: 'charter x {\n  person ana "A"\n}\ncharter y {\n  outcome o "O" { owner ana }\n}' },
    findings: ['name-unknown, ana a:5'],
  },
  'each charter has its own': {
    files: { a: 'charter x {\n  person ana "A"\n}\ncharter y {\n  person ana "A"\n}' },
    findings: [],
  },
  'what stands beside charters is known in all of them': {
    files: {
      a: 'charter x { outcome o "O" { owner ana } }\nperson ana "A" of p\ncharter y { outcome o "O" { owner ana } }\npartner p "P"',
    },
    findings: [],
  },
  'what stands beside a charter knows nothing of what is in it': {
    files: { a: 'person ana "A" of p\ncharter x {\n  partner p "P"\n}' },
    findings: ['name-unknown, p a:1'],
  },
  'a used file is known wherever `use` stands': {
    files: { a: 'charter x { outcome o "O" { owner ana } }\nuse "b"', b: 'person ana "A"' },
    findings: [],
  },
  'a used file lends its charters, but not what is in them': {
    files: { a: 'use "b"\ncharter x {\n  renews y\n  outcome o "O" { owner ana }\n}', b: 'charter y { person ana "A" }' },
    findings: ['name-unknown, ana a:4'],
  },
  'a file brings in what it says, and not what the files it uses say': {
    files: { a: 'use "b"\ncharter x {\n  outcome o "O" { owner ana }\n}', b: 'use "c"', c: 'person ana "A"' },
    findings: ['name-unknown, ana a:3'],
  },
  'each file knows its own neighbours': {
    files: { a: 'use "b"\ncharter x { outcome o "O" { owner ana } }', b: 'use "c"\nperson ana "A" of p', c: 'partner p "P"' },
    findings: [],
  },
  'files may use themselves and each other, in twos and threes': {
    files: {
      a: 'use "a" use "b"\ncharter x { outcome o "O" { owner ana } }\npartner p "P"',
      b: 'use "a" use "c"\nperson ana "A" of p { deputy ben }',
      c: 'use "a"\nperson ben "B" of p',
    },
    findings: [],
  },
  'what two ways lead to is there once': {
    files: { a: 'use "b" use "c" use "d"\ncharter x { outcome o "O" { owner ana } }', b: 'use "d"', c: 'use "d"', d: 'person ana "A"' },
    findings: [],
  },
  'a file used twice is used once': {
    files: { a: 'use "b" use "b"\ncharter x { outcome o "O" { owner ana } }', b: 'person ana "A"' },
    findings: [],
  },
  'a file that is not there': {
    files: { a: 'use "b"\ncharter x {}' },
    findings: ['use-missing, "b" a:1'],
  },
};

test.each(Object.entries(scopes))('%s', (_, { files, findings }) => {
  expect(found(files)).toEqual(findings);
});

describe('a name declared twice is reported with the first place', () => {
  const twice: Readonly<Record<string, { files: Files; findings: readonly string[] }>> = {
    'in a charter': {
      files: { a: 'charter x {\n  person ana "A"\n  metric ana "M" in days\n}' },
      findings: ['declared-twice, ana a:3, ana a:2'],
    },
    'three times': {
      files: { a: 'charter x {\n  person ana "A"\n  person ana "A"\n  person ana "A"\n}' },
      findings: ['declared-twice, ana a:3, ana a:2', 'declared-twice, ana a:4, ana a:2'],
    },
    'as an interest of a partner': {
      files: { a: 'charter x {\n  partner p "P" { wants ana "A" }\n  person ana "A"\n}' },
      findings: ['declared-twice, ana a:3, ana a:2'],
    },
    'beside charters': {
      files: { a: 'person ana "A"\npartner ana "P"\ncharter x {}\ncharter x {}' },
      findings: ['declared-twice, ana a:2, ana a:1', 'declared-twice, x a:4, x a:3'],
    },
    'in a charter and beside it': {
      files: { a: 'charter x {\n  person ana "A"\n}\nperson ana "A"' },
      findings: ['declared-twice, ana a:2, ana a:4'],
    },
    'for a charter and something in it': {
      files: { a: 'charter x {\n  person x "A"\n}' },
      findings: ['declared-twice, x a:2, x a:1'],
    },
    'in a file and in one it uses': {
      files: { a: 'use "b"\nperson ana "A"', b: '\nperson ana "A"' },
      findings: ['declared-twice, ana a:2, ana b:2'],
    },
    'in a charter and in a file it uses': {
      files: { a: 'use "b"\ncharter x {\n  person ana "A"\n}', b: 'person ana "A"' },
      findings: ['declared-twice, ana a:3, ana b:1'],
    },
    'in two files that are used': {
      files: { a: 'use "b"\nuse "c"\ncharter x {}', b: 'person ana "A"\nperson eva "E"', c: 'person eva "E"\nperson ana "A"' },
      findings: ['declared-twice, "c" a:2, eva b:2', 'declared-twice, "c" a:2, ana b:1'],
    },
    'in two files that use each other': {
      files: { a: 'use "b"\nperson ana "A"', b: 'use "a"\nperson ana "A"' },
      findings: ['declared-twice, ana a:2, ana b:2', 'declared-twice, ana b:2, ana a:2'],
    },
    'for two records of a log': {
      files: { a: log('2026-01-01 decided d as one by ana "T"\n  2026-01-02 decided d as one by ana "T"') },
      findings: ['declared-twice, one a:5, one a:4'],
    },
    'for records of two logs': {
      files: { a: `${log('2026-01-01 decided d as one by ana "T"')}\nlog x {\n  2026-01-02 decided d as one by ana "T"\n}` },
      findings: ['declared-twice, one a:7, one a:4'],
    },
    'for records of a log here and one in a used file': {
      files: {
        a: `${log('2026-01-01 decided d as one by ana "T"')}\nuse "b"`,
        b: 'use "a"\nlog x {\n  2026-01-02 decided d as one by ana "T"\n}',
      },
      findings: ['declared-twice, one b:3, one a:4'],
    },
    'for a record and something in its charter': {
      files: { a: log('2026-01-01 decided d as ana by ana "T"') },
      findings: ['declared-twice, ana a:4, ana a:1'],
    },
    'for a record and something beside its charter': {
      files: { a: `${log('2026-01-01 decided d as p by ana "T"')}\npartner p "P"` },
      findings: ['declared-twice, p a:4, p a:6'],
    },
  };

  test.each(Object.entries(twice))('%s', (_, { files, findings }) => {
    expect(found(files)).toEqual(findings);
  });
});

describe('a name of the wrong kind is reported with the place that declares it', () => {
  const wrong: Readonly<Record<string, { files: Files; findings: readonly string[] }>> = {
    'in the charter': {
      files: { a: 'charter x {\n  metric ana "M" in days\n  outcome o "O" { owner ana }\n}' },
      findings: ['name-kind, ana a:3, ana a:2'],
    },
    'in another file': {
      files: { a: 'use "b"\ncharter x {\n  outcome o "O" { owner ana }\n}', b: 'use "a"\n\npartner ana "P"' },
      findings: ['name-kind, ana a:3, ana b:3'],
    },
    'the nearest declaration decides': {
      files: { a: 'charter x {\n  metric ana "M" in days\n  outcome o "O" { owner ana }\n}\nperson ana "A"' },
      findings: ['declared-twice, ana a:2, ana a:5', 'name-kind, ana a:3, ana a:2'],
    },
    'a log of no charter': { files: { a: 'partner p "P"\nlog p {}' }, findings: ['name-kind, p a:2, p a:1'] },
  };

  test.each(Object.entries(wrong))('%s', (_, { files, findings }) => {
    expect(found(files)).toEqual(findings);
  });

  test('and with a name that would do', () => {
    expect(remedyOf('charter x { metric anna "M" in days person ana "A" outcome o "O" { owner anna } }')).toContain('`ana`');
  });
});

describe('a name that is not there is answered with the nearest of the right kind', () => {
  test.each([
    ['a slip', 'person hospital "H" outcome o "O" { owner hopsital }', '`hospital`'],
    ['a capital letter', 'person Ana "A" outcome o "O" { owner ana }', '`Ana`'],
    ['another kind is nearer', 'metric anb "M" in days person anna "A" outcome o "O" { owner ana }', '`anna`'],
    ['nothing is near', 'person ana "A" outcome o "O" { owner zebedee }', '`zebedee`'],
  ])('%s', (_, statements, name) => {
    expect(remedyOf(`charter x { ${statements} }`)).toContain(name);
  });

  test('from a used file', () => {
    expect(
      check({ a: 'use "b"\ncharter x { outcome o "O" { owner hopsital } }', b: 'person hospital "H"' }, 'a').findings[0]?.remedy,
    ).toContain('`hospital`');
  });
});

describe('a log', () => {
  const charter = 'partner p "P"\ncharter x {\n  person ana "A" of p\n  decision d "D" { otherwise: ana decides }\n}\n';
  const entries = 'log x {\n  2026-01-01 decided d as one by ana "T" { supersedes two }\n  2026-01-02 decided d as two by p "T"\n}\n';

  test('is the same in the file of its charter and beside it', () => {
    const together = { a: charter + entries };
    const apart = { a: `use "b"\n${charter}`, b: `use "a"\n${entries}` };
    expect([found(together), found(apart)]).toEqual([[], []]);
    const [one, other] = [together, apart].map((files) => check(files, 'a').charters.map(meaningOf));
    expect(other).toEqual(one);
  });

  test('beside its charter is read by whoever asks, in whichever order', () => {
    const apart = { b: `use "a"\n${entries}`, a: `use "b"\n${charter}` };
    expect(found(apart)).toEqual([]);
  });

  test('knows what its own file brings in, and its charter does not', () => {
    const files = { a: `use "b"\n${charter}`, b: 'use "a" use "c"\nlog x { 2026-01-01 noted "N" by eva }', c: 'person eva "E"' };
    expect(found(files)).toEqual([]);
    expect(check(files, 'a').charters[0]?.people.map(({ id }) => id)).toEqual(['ana', 'eva']);
  });

  test('of a charter that is not there', () => {
    expect(found({ a: 'charter xyz {}\nlog zebedee {\n  2026-01-01 noted "N" by ana\n}' })).toEqual([
      'name-unknown, zebedee a:2',
      'name-unknown, ana a:3',
    ]);
  });

  test('its records are known to its charter, and to no other', () => {
    const text = `charter x {\n  ${decision}\n  revision 2 on 2026-01-03 "R" decided in one\n}\ncharter y {\n  revision 2 on 2026-01-03 "R" decided in one\n}\n${entries.replace('by p', 'by ana')}`;
    expect(found({ a: text })).toEqual(['name-unknown, one a:6']);
  });
});

test('what is left out on purpose is said in the charter, or in any block of it', () => {
  const { charters, findings } = lowerText(
    'charter x { no mediator because "We are two" no exit plan because because "No exit" person ana "A" { no deputy because "A" } }',
  );
  expect(findings).toEqual([]);
  const said = [...(charters[0]?.without ?? []), ...(charters[0]?.people[0]?.without ?? [])];
  expect(said.map(({ what }) => what)).toEqual(['mediator', 'exit plan because', 'deputy']);
});

test('no message calls a kind of thing by what the grammar calls it', () => {
  const types = Object.values(new CharterAstReflection().types);
  const referred = types.flatMap(({ properties }) => Object.values(properties).flatMap(({ referenceType }) => referenceType ?? []));
  const declaring = types.filter(({ properties }) => 'name' in properties && 'title' in properties).map(({ name }) => name);
  const blocks = [...rules.keys()].filter((rule) => rule !== 'File' && statementWords(rule).length > 0);
  expect([...new Set([...referred, ...declaring, ...blocks])].filter((type) => kindName(type) === type)).toEqual([]);
});

const decision = 'person ana "A" decision d "D" { otherwise: ana decides }';

function log(entries: string): string {
  return `charter x { person ana "A"\n  decision d "D" { otherwise: ana decides } }\nlog x {\n  ${entries}\n}`;
}

function written(node: { readonly $cstNode?: { readonly text: string } }): string {
  return node.$cstNode?.text ?? '';
}
