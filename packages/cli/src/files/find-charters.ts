import { dirname, resolve } from 'node:path';
import { problemOf } from '@charter/checking/file-problem.ts';
import { Failure } from '../failure.ts';
import type { FileSystem } from '../io.ts';
import { entryAt } from './entry-at.ts';
import { type ClosedFolder, folderListing } from './folder-listing.ts';

/** What the paths given to a command lead to. All paths are absolute. */
export interface Found {
  readonly files: readonly string[];
  /** The folders in which was searched, and those of the files that were named. */
  readonly folders: readonly string[];
  /** Folders that were to be searched but could not be opened. */
  readonly closed: readonly ClosedFolder[];
}

const EVERY_CHARTER = '**/*.charter';

/**
 * Finds the files that paths lead to: a file is taken as it is, a folder stands for all charters in it, and anything else is read as a pattern.
 * Searching leaves out `node_modules` and what begins with a dot, and does not enter folders behind links. Fails where a path leads to nothing.
 */
export async function findCharters(paths: readonly string[], cwd: string, fs: FileSystem): Promise<Found> {
  const files: string[] = [];
  const folders: string[] = [];
  const closed: ClosedFolder[] = [];
  const wrong: string[] = [];

  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const kind = kindOf(absolute, fs);
    if (kind === 'file') {
      files.push(absolute);
      folders.push(dirname(absolute));
      continue;
    }
    const search = kind === 'folder' ? { folder: absolute, pattern: EVERY_CHARTER } : { folder: cwd, pattern: path };
    const found = await searchIn(search.folder, search.pattern, fs);
    if (found === undefined) wrong.push(`There is no file or folder "${path}".`);
    else if (found.files.length + found.closed.length === 0) {
      wrong.push(
        kind === 'folder' ? `There is no file that ends in .charter in "${path}".` : `No file that ends in .charter fits "${path}".`,
      );
    } else {
      files.push(...found.files);
      folders.push(...(kind === 'folder' ? [absolute] : found.files.map((file) => dirname(file))));
      closed.push(...found.closed);
    }
  }
  if (wrong.length > 0) throw new Failure(wrong.join('\n'));
  return { files, folders, closed };
}

/** A link that leads nowhere counts as a file: reading it tells what is the matter. */
function kindOf(path: string, fs: FileSystem): 'file' | 'folder' | undefined {
  try {
    return fs.statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (problemOf(error).code !== 'file-missing') return 'file';
    return entryAt(path, fs) === undefined ? undefined : 'file';
  }
}

/** Nothing where the text is no pattern. */
async function searchIn(folder: string, pattern: string, fs: FileSystem): Promise<Omit<Found, 'folders'> | undefined> {
  const { globSync, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) return undefined;
  const closed: ClosedFolder[] = [];
  const matches = globSync(pattern, {
    cwd: folder,
    ignore: '**/node_modules/**',
    followSymbolicLinks: false,
    expandDirectories: false,
    fs: { ...fs, readdirSync: folderListing(fs, closed) },
  });
  return { files: matches.filter((match) => match.endsWith('.charter')).map((match) => resolve(folder, match)), closed };
}
