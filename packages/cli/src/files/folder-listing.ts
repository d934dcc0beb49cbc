import type { Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { type FileProblem, problemOf } from '@charter/checking/file-problem.ts';
import type { FileSystem } from '../io.ts';

export interface ClosedFolder {
  readonly path: string;
  readonly problem: FileProblem;
}

/**
 * Lists folders for a search that is itself silent about what it may not open and leaves out all links: notes the folders that could not be
 * opened, and shows a link that leads to no folder as the file it stands for, so that one that leads nowhere is reported too.
 */
export function folderListing(fs: FileSystem, closed: ClosedFolder[]): FileSystem['readdirSync'] {
  const list = (folder: string, options: { withFileTypes: true }): Dirent[] => {
    try {
      return fs
        .readdirSync(folder, options)
        .map((entry) => (entry.isSymbolicLink() && !isFolder(join(folder, entry.name), fs) ? asFile(entry) : entry));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'file-missing') closed.push({ path: resolve(folder), problem });
      throw error;
    }
  };
  return list as FileSystem['readdirSync'];
}

function isFolder(path: string, fs: FileSystem): boolean {
  try {
    return fs.statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function asFile(entry: Dirent): Dirent {
  return Object.assign(Object.create(entry), { isFile: () => true, isSymbolicLink: () => false });
}
