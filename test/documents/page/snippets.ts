import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../language/snippets/', import.meta.url);

/** The texts that, together, use every construct of the language, by the names of their files. */
export const snippets: readonly (readonly [name: string, text: string])[] = readdirSync(folder)
  .sort()
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
