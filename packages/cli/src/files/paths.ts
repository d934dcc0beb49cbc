import { dirname, isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder or lies somewhere in it. Both are absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path as it is shown: from the current folder, with forward slashes, the same on every system. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll(sep, '/') || '.';
}

/** The deepest folder that holds all these folders. */
export function commonFolder(folders: readonly string[], fallback: string): string {
  let common = folders[0] ?? fallback;
  for (const folder of folders) {
    while (!isInside(common, folder) && dirname(common) !== common) common = dirname(common);
  }
  return common;
}
