import { willRenameFiles } from '@charter/language-server/features/will-rename-files.ts';
import { expect, test } from 'vitest';
import { applied } from './apply.ts';
import { projectOf, uriOf } from './project-of.ts';

const files = {
  'waits.charter': 'use "shared/people.charter"\nuse "log.charter"\ncharter waits { outcome o "O" { owner ana } }\n',
  'log.charter': 'use "waits.charter"\nlog waits { }\n',
  'shared/people.charter': 'use "partners.charter"\nperson ana "Ana" of p\n',
  'shared/partners.charter': 'partner p "P"\n',
};

test.each([
  ['a file that another one uses', { 'shared/people.charter': 'team.charter' }, { 'waits.charter': ['"team.charter"', '"log.charter"'] }],
  [
    'a file moves away from what it uses',
    { 'shared/people.charter': 'team.charter' },
    { 'shared/people.charter': ['"shared/partners.charter"'] },
  ],
  [
    'two files that use each other',
    { 'waits.charter': 'er/waits.charter', 'log.charter': 'er/log.charter' },
    { 'waits.charter': ['"../shared/people.charter"', '"log.charter"'] },
  ],
  ['a file that nobody uses and that uses nothing', { 'none.charter': 'other.charter' }, {}],
])('%s', async (_, renames, expected) => {
  const marked = await projectOf({ ...files, 'none.charter': 'person eva "E"\n' });
  const moved = Object.entries(renames).map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) }));
  const after = applied(marked, (await willRenameFiles(marked.project, { files: moved })) ?? undefined);
  for (const [name, paths] of Object.entries(expected)) expect(after[name]?.match(/(?<=use )"[^"]*"/g)).toEqual(paths);
  if (Object.keys(expected).length === 0) expect(after).toEqual(Object.fromEntries(marked.texts));
});
