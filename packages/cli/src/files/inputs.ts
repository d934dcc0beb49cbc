import { join, resolve } from 'node:path';
import { type FileProblem, MAXIMUM_BYTES, problemOf, TOO_LARGE } from '@charter/checking/file-problem.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { findCharters } from './find-charters.ts';
import { commonFolder, shownPath } from './paths.ts';
import { Sources } from './sources.ts';
import { WorkspaceRoots } from './workspace-roots.ts';

/** What a command was asked to read. */
export interface Inputs {
  readonly sources: Sources;
  /** The identifiers of the files in a stable order, each once. */
  readonly ids: readonly string[];
  readonly roots: WorkspaceRoots;
}

const STDIN = '-';

/**
 * Finds what paths lead to; `-` is what arrives on the standard input, which goes by the name given for it.
 * Where no path is given, the current folder is searched.
 */
export async function openInputs(paths: readonly string[], stdinName: string | undefined, io: Io): Promise<Inputs> {
  const fromStdin = paths.includes(STDIN);
  if (stdinName !== undefined && !fromStdin) throw new Failure('--stdin-name names what is read from "-", and no "-" is given.');

  const named = paths.length === 0 ? ['.'] : paths.filter((path) => path !== STDIN);
  const found = await findCharters(named, io.cwd, io.fs);
  const sources = new Sources(io.fs);
  const ids = new Set(found.files.map((file) => sources.identify(file)));
  const folders = found.folders.map((folder) => sources.identify(folder));

  for (const { path, problem } of found.closed) ids.add(sources.give(path, problem).id);
  if (fromStdin) {
    const id = stdinName === undefined ? join(io.cwd, '<stdin>') : sources.identify(resolve(io.cwd, stdinName));
    ids.add(sources.give(id, await readStdin(io)).id);
    folders.push(resolve(id, '..'));
  }
  return { sources, ids: sortedByShownPath(ids, io.cwd), roots: new WorkspaceRoots(io.fs, commonFolder(folders, io.cwd)) };
}

async function readStdin(io: Io): Promise<Uint8Array | FileProblem> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of io.stdin) {
      length += chunk.length;
      if (length > MAXIMUM_BYTES) return TOO_LARGE;
      chunks.push(chunk);
    }
  } catch (error) {
    return problemOf(error);
  }
  return Buffer.concat(chunks);
}

/** In the order of code units, which is the same in every place and language. */
function sortedByShownPath(ids: Iterable<string>, cwd: string): string[] {
  const byPath = new Map([...ids].map((id) => [shownPath(id, cwd), id]));
  return [...byPath.keys()].sort().map((path) => byPath.get(path) ?? path);
}
