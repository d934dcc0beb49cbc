import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from '@charter/language/workspace.ts';
import { meaningOf } from '@charter/model/json.ts';
import { expect, test } from 'vitest';
import { chartersIn, exampleFolders } from '../examples/examples.ts';
import { filesBeside } from '../language/lower-text.ts';
import { root } from '../structure/sources.ts';
import { actionsAt, applied } from './apply.ts';

const extraction = /to a file that other charters can use/;

test('people move to a file of their own, with what they name, and the charter uses it', async () => {
  const { marked, actions } = await actionsAt({
    'a.charter':
      'charter x {\n  partner p "P"\n  // Us\n  person ‹ana› "Ana" of p\n  role lead "Lead" { held by ana }\n  outcome o "O" { owner ana }\n}\n',
    'people.charter': '',
  });
  expect(applied(marked, actions.find(({ title }) => extraction.test(title))?.edit)).toEqual({
    'a.charter': 'use "people-2.charter"\ncharter x {\n  // Us\n  outcome o "O" { owner ana }\n}\n',
    'people.charter': '',
    'people-2.charter': 'partner p "P"\nperson ana "Ana" of p\nrole lead "Lead" { held by ana }\n',
  });
});

test('what names something that only a charter has stays, and it is said why', async () => {
  const { actions } = await actionsAt({ a: 'charter x {\n  partner ‹p› "P" { gains "G" through o }\n  outcome o "O" { }\n}\n' });
  expect(actions.find(({ title }) => extraction.test(title))?.disabled?.reason).toContain('`o`');
});

test.each(exampleFolders)('what moves out of %s means the same afterwards', async (folder) => {
  const files = Object.fromEntries(
    chartersIn(folder).map((path) => [path.slice(folder.length + 1), readFileSync(join(root, path), 'utf8')]),
  );
  const meaning = (texts: Readonly<Record<string, string>>): unknown => {
    const workspace = new Workspace(filesBeside(texts));
    return Object.keys(files).map((id) => {
      const { charters, findings } = workspace.check(id, texts[id] ?? '');
      return [sorted(charters.map(meaningOf)), findings.map(({ code }) => code)];
    });
  };
  for (const [name, text] of Object.entries(files)) {
    for (const word of ['person', 'partner', 'metric', 'forum']) {
      const marked = text.replace(new RegExp(`^  ${word} `, 'm'), `  ‹${word}› `);
      const { [name]: _, ...others } = files;
      const { marked: project, actions } = await actionsAt({ [name]: marked, ...others });
      const edit = actions.find(({ title }) => extraction.test(title))?.edit;
      if (edit !== undefined) expect(meaning(applied(project, edit)), `${word} of ${name}`).toEqual(meaning(files));
    }
  }
});

/** In which order things are declared is no part of what is compared here. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, sorted(each)]));
}
