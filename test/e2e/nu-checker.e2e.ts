import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/folder.ts';
import { examplePages } from '../documents/page/example-pages.ts';
import { pagesOf } from '../documents/page/pages.ts';
import { snippets } from '../documents/page/snippets.ts';
import { installed, named } from './debian.ts';

const JAVA = { title: 'Java', debian: 'default-jre-headless', path: '/usr/bin/java', variable: 'CHARTER_JAVA' };

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** What is not so: the checker does not see the digest that lets the style in, which a browser does, as another test shows; and it does not know these properties yet. */
const NOT_SO = /^Inline style violates Content Security Policy|^CSS: “position-(area|try-fallbacks)”: Property “[a-z-]+” doesn't exist/;

interface Message {
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
}

test('the Nu checker finds nothing in any page, be it wrong or only doubtful', () => {
  const pages = [
    ...examplePages(),
    ...snippets.flatMap(([name, text]) => pagesOf(text).map((page, index) => [`${name} ${index}`, page] as const)),
  ];
  expect(messagesOn(Object.fromEntries(pages.map(([name, page]) => [`${name.replaceAll('/', ' ')}.html`, page])))).toEqual([]);
});

test('the checker is one that finds what is wrong', () => {
  expect(messagesOn({ 'wrong.html': '<!DOCTYPE html><html lang="en"><title>Wrong</title><p id="a"><p id="a">' }).join()).toContain(
    'Duplicate ID',
  );
});

/** What the checker says of all pages at once, a line each. */
function messagesOn(pages: Readonly<Record<string, string>>): string[] {
  const java = named(JAVA.variable) ?? installed(JAVA);
  const folder = folderWith(pages);
  const files = Object.keys(pages).map((name) => join(folder, name));
  const { stderr } = spawnSync(java, ['-jar', checker, '--format', 'json', ...files], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };
  return messages
    .filter(({ message }) => !NOT_SO.test(message))
    .map(({ url = '', lastLine, message }) => `${decodeURI(url.slice(url.lastIndexOf('/') + 1))}:${lastLine} ${message}`);
}
