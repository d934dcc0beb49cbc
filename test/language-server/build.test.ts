import { smallCharter } from '@charter/language/words/small-charter.ts';
import { build, formats } from '@charter/language-server/features/build.ts';
import { fromBase64 } from '@charter/language-server/protocol.ts';
import { expect, test } from 'vitest';
import { projectOf } from './project-of.ts';

test('a charter is made into everything that an editor offers', async () => {
  const { file, project } = await projectOf({ a: smallCharter.example ?? '' });
  const built = await build(file, { textDocument: file, formats: formats().map(({ name }) => name) }, project);
  const files = 'files' in built ? built.files : [];
  expect(files.map(({ name }) => name)).toEqual(['.html', '.md', '.ics', '-calendar.csv', '.json'].map((ending) => `our-project${ending}`));
  expect(files.filter(({ base64 }) => fromBase64(base64).length < 100)).toEqual([]);
});

test('nothing is made of a text with errors', async () => {
  const { file, project } = await projectOf({ a: 'charter a {\n  purpose\n}' });
  expect(Object.keys(await build(file, { textDocument: file, formats: ['html'] }, project))).toEqual(['refused']);
});
