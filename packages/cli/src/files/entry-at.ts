import type { Stats } from 'node:fs';
import type { FileSystem } from '../io.ts';

/** What stands at a path, links not followed; nothing where nothing does, or where one may not know. */
export function entryAt(path: string, fs: FileSystem): Stats | undefined {
  try {
    return fs.lstatSync(path);
  } catch {
    return undefined;
  }
}
