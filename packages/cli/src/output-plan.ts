import { dirname, join, resolve } from 'node:path';
import { errorCode } from '@charter/checking/file-problem.ts';
import type { Rendered } from '@charter/documents/formats.ts';
import { Failure } from './failure.ts';
import { entryAt } from './files/entry-at.ts';
import { isInside } from './files/paths.ts';
import type { FileSystem } from './io.ts';

/** A file that is to be made of a charter. */
export interface WantedFile {
  /** Its name without a folder. */
  readonly name: string;
  /** The charter it is made of, for people. */
  readonly of: string;
  readonly render: () => Rendered | undefined | Promise<Rendered | undefined>;
}

export interface PlannedFile {
  /** Absolute, with symbolic links resolved. */
  readonly path: string;
  readonly render: WantedFile['render'];
}

/**
 * Decides where each file goes, before anything is written. Fails, naming all causes, where two files would get the same name (also where only
 * capitals differ), where a folder stands in the way, or where a link leads out of the target folder.
 */
export function planOutput(wanted: readonly WantedFile[], folder: string, fs: FileSystem): PlannedFile[] {
  const problems: string[] = [];
  const byName = new Map<string, WantedFile>();
  for (const file of wanted) {
    const taken = byName.get(file.name.toLowerCase());
    if (taken === undefined) byName.set(file.name.toLowerCase(), file);
    else problems.push(`${taken.of} and ${file.of} would both become "${file.name}". Give one of them another name.`);
  }
  const planned = [...byName.values()].map(({ name, render }) => {
    const path = join(folder, name);
    const obstacle = dirname(path) === folder ? obstacleAt(path, folder, fs) : 'would lie outside the target folder';
    if (obstacle !== undefined) problems.push(`"${name}" ${obstacle}.`);
    return { path, render };
  });
  if (problems.length > 0) throw new Failure(`Nothing was written.\n${problems.join('\n')}`);
  return planned;
}

/** The real path of the folder to write to, which need not exist yet. Fails where it is a file, or where a link leads it out of the current folder. */
export function targetFolder(folder: string, cwd: string, fs: FileSystem): string {
  const path = resolve(cwd, folder);
  const real = realPathOf(path, fs);
  if (isInside(cwd, path) && !isInside(cwd, real)) {
    throw new Failure(
      `Nothing was written: "${folder}" is a link that leads to "${real}". If that is the place you want, name it with --out.`,
    );
  }
  if (fs.statSync(real, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new Failure(`Nothing was written: "${folder}" is a file, and the pages need a folder. Name one with --out.`);
  }
  return real;
}

function realPathOf(path: string, fs: FileSystem): string {
  try {
    return fs.realpathSync(path);
  } catch (error) {
    const missing = errorCode(error) === 'ENOENT' && entryAt(path, fs) === undefined;
    if (!missing || dirname(path) === path) throw new Failure(`Nothing was written: "${path}" cannot be opened (${errorCode(error)}).`);
    return join(realPathOf(dirname(path), fs), path.slice(dirname(path).length));
  }
}

function obstacleAt(path: string, folder: string, fs: FileSystem): string | undefined {
  const stats = entryAt(path, fs);
  if (stats === undefined || stats.isFile()) return undefined;
  if (!stats.isSymbolicLink()) return 'is the name of something that is not a file';
  try {
    return isInside(folder, fs.realpathSync(path)) ? undefined : 'is a link that leads out of the target folder';
  } catch {
    return 'is a link that leads nowhere';
  }
}
