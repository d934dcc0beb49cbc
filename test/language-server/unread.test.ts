import { noFiles } from '@charter/language-server/files/no-files.ts';
import { Project } from '@charter/language-server/project/project.ts';
import { expect, test } from 'vitest';

test('a file that another reader brought in meanwhile is not taken for one that was not read yet', async () => {
  const project = new Project(noFiles, []);
  const uri = project.texts.open('file:///a/one.charter', 1, 'use "missing.charter"\n');
  project.roots.add('file:///a');
  void project.snapshot(uri)?.checked;
  await project.texts.load('file:///a/missing.charter');
  const checked = (await project.checked(uri))?.checked;
  expect(checked?.findings.map(({ code }) => code)).toContain('use-missing');
});
