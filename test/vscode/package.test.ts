import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/folder.ts';
import { filesBelow, root } from '../structure/sources.ts';

const folder = 'packages/vscode/dist/extension';

function packed(name: string): Buffer {
  const path = join(folderWith({}), name);
  execFileSync(process.execPath, [join(root, 'packages/vscode/package.ts'), path], { stdio: 'ignore' });
  return readFileSync(path);
}

test('the package is small, and the same sources give the same bytes', () => {
  const [one, other] = [packed('one.vsix'), packed('other.vsix')];
  expect(one.length).toBeLessThan(1_000_000);
  expect(one.equals(other)).toBe(true);
}, 120_000);

test('the package holds what the extension needs, and nothing else', () => {
  const files = Object.keys(unzipSync(packed('charter.vsix')));
  expect(files.filter((path) => path.startsWith('extension/') && !path.startsWith('extension/walkthrough/')).sort()).toEqual(
    [
      'LICENSE.txt',
      'changelog.md',
      'extension.cjs',
      'icons/charter.png',
      'icons/file-dark.svg',
      'icons/file-light.svg',
      'language-configuration.json',
      'package.json',
      'preview/preview.js',
      'readme.md',
      'schema/config.schema.json',
      'server/bin/charter-language-server.js',
      'server/dist/node.mjs',
      'server/dist/package.json',
      'server/dist/server.js',
      'server/package.json',
      'snippets/charter.json',
      'syntaxes/charter.tmLanguage.json',
      'web.cjs',
    ].map((path) => `extension/${path}`),
  );
});

test('what the manifest names is there', () => {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const { languages, grammars, snippets, jsonValidation, configuration, walkthroughs, commands } = manifest.contributes;
  const named = [
    manifest.icon,
    manifest.main,
    manifest.browser,
    languages[0].configuration,
    languages[0].icon.light,
    languages[0].icon.dark,
    grammars[0].path,
    snippets[0].path,
    jsonValidation[0].url,
    ...walkthroughs[0].steps.map(({ media }: { media: { markdown: string } }) => media.markdown),
  ].map((path: string) => `${folder}/${path.replace(/^\.\//, '')}`);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(Object.keys(configuration.properties).length).toBeLessThanOrEqual(10);
  for (const setting of Object.values<{ markdownDescription?: string }>(configuration.properties))
    expect(setting.markdownDescription).toBeTruthy();
  const sources = filesBelow('packages/vscode/src')
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  expect(
    commands.map(({ command }: { command: string }) => command).filter((command: string) => !sources.includes(`'${command}'`)),
  ).toEqual([]);
});

test('nothing in the package makes code of text, starts programs of its own or asks a server', () => {
  for (const path of ['server/dist/server.js', 'server/dist/node.mjs', 'preview/preview.js']) {
    const text = readFileSync(join(root, folder, path), 'utf8');
    expect(
      text.match(/\beval\(|new Function\(|node:child_process|require\("child_process"\)|\bXMLHttpRequest\b|\bfetch\(|WebSocket/g) ?? [],
      path,
    ).toEqual([]);
  }
});
