import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckedFile } from '@charter/language/workspace.ts';
import { Workspace } from '@charter/language/workspace.ts';
import { filesBelow, root } from '../structure/sources.ts';

/** The folders of the worked examples, from the root. */
export const exampleFolders: readonly string[] = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `examples/${entry.name}`)
  .sort();

/** Reads the files that examples use, by their paths from the root. */
const host = {
  use: (from: string, path: string) => {
    const id = join(dirname(from), path);
    return { id, text: readFileSync(join(root, id), 'utf8') };
  },
};

/** What a file of the examples says, by its path from the root. */
export function readExample(path: string): CheckedFile {
  return new Workspace(host).check(path, readFileSync(join(root, path), 'utf8'));
}

/** The charter files of a folder, from the root. */
export function chartersIn(folder: string): string[] {
  return filesBelow(folder).filter((path) => path.endsWith('.charter'));
}
