import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lowerText } from './lower-text.ts';

const folder = new URL('snippets/', import.meta.url);

/** Words between two that the text breaks off after, and between two that are left out: apart from each other so that all kinds of places are met. */
const steps = { end: 3, omit: 7 };

test.each(readdirSync(folder))('%s can be read however far it is typed, and with words left out', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  for (const [index, { 0: word, index: start }] of [...text.matchAll(/\S+/g)].entries()) {
    const end = start + word.length;
    if (index % steps.end === 0) expect(() => lowerText(text.slice(0, end)), text.slice(end - 60, end)).not.toThrow();
    if (index % steps.omit === 0)
      expect(() => lowerText(text.slice(0, start) + text.slice(end)), text.slice(start - 60, end)).not.toThrow();
  }
});
