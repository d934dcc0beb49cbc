import { errorCode } from '@charter/checking/file-problem.ts';
import { Failure } from '../failure.ts';
import type { FileSystem } from '../io.ts';
import { writeAtomically } from './write-atomically.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'this disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EEXIST: 'something of that name is in the way',
  ENOTDIR: 'a file is in the way of its folder',
};

/** Writes a file, whole or not at all, unless it holds these bytes already. Gives whether it was written, or why it could not be. */
export function save(path: string, bytes: Uint8Array, fs: FileSystem): boolean | Failure {
  if (holds(path, bytes, fs)) return false;
  try {
    writeAtomically(path, bytes, fs);
    return true;
  } catch (error) {
    return cannotWrite(path, error);
  }
}

/** The sentence for an error that the file system gave while something was written. */
export function cannotWrite(path: string, error: unknown): Failure {
  const code = errorCode(error);
  return new Failure(`"${path}" could not be written: ${REASONS[code] ?? `the system reports ${code}`}.`);
}

function holds(path: string, bytes: Uint8Array, fs: FileSystem): boolean {
  try {
    return Buffer.compare(fs.readFileSync(path), bytes) === 0;
  } catch {
    return false;
  }
}
