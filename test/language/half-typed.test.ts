import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lowerText } from './lower-text.ts';

const folder = new URL('snippets/', import.meta.url);

/** Every fifth word is enough to leave out: the words around it stand in every kind of statement. */
const omitted = 5;

test.each(readdirSync(folder))('%s can be read however far it is typed, and with words left out', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  for (const [index, { 0: word, index: start }] of [...text.matchAll(/\S+/g)].entries()) {
    const end = start + word.length;
    expect(() => lowerText(text.slice(0, end)), text.slice(end - 60, end)).not.toThrow();
    if (index % omitted === 0) expect(() => lowerText(text.slice(0, start) + text.slice(end)), text.slice(start - 60, end)).not.toThrow();
  }
});
