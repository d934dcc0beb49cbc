import { constants } from 'node:fs';
import {
  DANGLING_LINK,
  type FileProblem,
  IS_FOLDER,
  MAXIMUM_BYTES,
  NOT_REGULAR,
  problemOf,
  TOO_LARGE,
} from '@charter/checking/file-problem.ts';
import type { FileSystem } from '../io.ts';
import { entryAt } from './entry-at.ts';

/** The bytes of a file, or why they cannot be had. Never waits for a pipe, and never reads more than `limit`, which is what fits a charter. */
export function readBytes(path: string, fs: FileSystem, limit = MAXIMUM_BYTES): Uint8Array | FileProblem {
  let file: number | undefined;
  try {
    file = fs.openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fs.fstatSync(file);
    if (stats.isDirectory()) return IS_FOLDER;
    if (!stats.isFile()) return NOT_REGULAR;
    return stats.size > limit ? TOO_LARGE : readAll(file, stats.size, fs, limit);
  } catch (error) {
    const problem = problemOf(error);
    return problem.code === 'file-missing' && entryAt(path, fs)?.isSymbolicLink() ? DANGLING_LINK : problem;
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}

/** Reads on past the expected size, because a file may have grown since it was asked for. */
function readAll(file: number, expected: number, fs: FileSystem, limit: number): Uint8Array | FileProblem {
  let bytes = new Uint8Array(expected + 1);
  let length = 0;
  for (;;) {
    const count = fs.readSync(file, bytes, length, bytes.length - length, null);
    length += count;
    if (count === 0) return bytes.subarray(0, length);
    if (length > limit) return TOO_LARGE;
    if (length === bytes.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(bytes);
      bytes = larger;
    }
  }
}
