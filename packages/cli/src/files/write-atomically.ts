import { dirname, join } from 'node:path';
import type { FileSystem } from '../io.ts';

const TEMPORARY = /^\.charter-(\d+)-\d+\.tmp$/;
let written = 0;

/**
 * Writes a file so that it is at every moment either the old one or the new one: to a temporary file beside it first, then renamed.
 * A link is followed; mode and owner stay. Throws the file system's error, and leaves no temporary file then.
 */
export function writeAtomically(path: string, bytes: Uint8Array, fs: FileSystem): void {
  const before = fs.statSync(path, { throwIfNoEntry: false });
  const target = before === undefined ? path : fs.realpathSync(path);
  // A rename asks nobody whether the file may be changed.
  if (before !== undefined) fs.accessSync(target, fs.constants.W_OK);
  written += 1;
  const temporary = join(dirname(target), `.charter-${process.pid}-${written}.tmp`);
  try {
    fs.rmSync(temporary, { force: true });
    const file = fs.openSync(temporary, 'wx', before?.mode);
    try {
      fs.writeFileSync(file, bytes);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    if (before !== undefined) keepOwnerAndMode(temporary, before, fs);
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/** Removes the temporary files that a process left in a folder because it was ended while it wrote, as far as that is allowed. */
export function removeAbandoned(folder: string, fs: FileSystem): void {
  try {
    for (const name of fs.readdirSync(folder)) {
      const owner = TEMPORARY.exec(name)?.[1];
      if (owner !== undefined && !isRunning(Number(owner))) fs.rmSync(join(folder, name), { force: true });
    }
  } catch {
    // What may not be tidied stays; it is nobody's charter.
  }
}

function keepOwnerAndMode(path: string, { uid, gid, mode }: { uid: number; gid: number; mode: number }, fs: FileSystem): void {
  try {
    fs.chownSync(path, uid, gid);
  } catch {
    // Only the administrator may give a file to someone else; for everyone else it is theirs already.
  }
  fs.chmodSync(path, mode);
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return error instanceof Object && 'code' in error && error.code === 'EPERM';
  }
}
