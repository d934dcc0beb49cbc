import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from '../structure/sources.ts';

/** The folders of the worked examples, from the root. */
export const exampleFolders: readonly string[] = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `examples/${entry.name}`)
  .sort();

/** The charter files of a folder, from the root. */
export function chartersIn(folder: string): string[] {
  return filesBelow(folder).filter((path) => path.endsWith('.charter'));
}
