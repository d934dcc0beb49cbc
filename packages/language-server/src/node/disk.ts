import { constants } from 'node:fs';
import { access, lstat, open, readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CONFIG_FILE, MARKERS } from '@charter/checking/config-file.ts';
import {
  DANGLING_LINK,
  type FileProblem,
  IS_FOLDER,
  MAXIMUM_BYTES,
  NOT_REGULAR,
  problemOf,
  TOO_LARGE,
} from '@charter/checking/file-problem.ts';
import { URI } from 'vscode-uri';
import type { FileContent, FileSource } from '../files/file-source.ts';

/** The files on the disk of this machine. */
export const disk: FileSource = {
  async find(folder) {
    const found: string[] = [];
    for await (const path of below(URI.parse(folder).fsPath)) found.push(URI.file(path).toString());
    return found;
  },
  async read(uri) {
    const path = URI.parse(uri).fsPath;
    try {
      return await contentOf(path);
    } catch (error) {
      const problem = problemOf(error);
      const isLink =
        problem.code === 'file-missing' &&
        (await lstat(path).then(
          (stats) => stats.isSymbolicLink(),
          () => false,
        ));
      return isLink ? DANGLING_LINK : problem;
    }
  },
  async markedFolder(folder) {
    for (let path = URI.parse(folder).fsPath; ; path = dirname(path)) {
      const marks = await Promise.all(
        MARKERS.map((name) =>
          access(join(path, name)).then(
            () => true,
            () => false,
          ),
        ),
      );
      if (marks.includes(true)) return URI.file(path).toString();
      if (dirname(path) === path) return undefined;
    }
  },
  async real(uri) {
    return URI.file(await realpath(URI.parse(uri).fsPath).catch(() => URI.parse(uri).fsPath)).toString();
  },
};

/** Never waits for a pipe, and never reads more than fits a charter. */
async function contentOf(path: string): Promise<FileContent> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    const problem: FileProblem | undefined = stats.isDirectory() ? IS_FOLDER : stats.isFile() ? undefined : NOT_REGULAR;
    if (problem !== undefined) return problem;
    if (stats.size > MAXIMUM_BYTES) return TOO_LARGE;
    const bytes = await file.readFile();
    return bytes.length > MAXIMUM_BYTES ? TOO_LARGE : { bytes, real: URI.file(await realpath(path)).toString() };
  } finally {
    await file.close();
  }
}

/** What is of interest in a folder and below it. Leaves out what the command line leaves out, and does not enter folders behind links. */
async function* below(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name === CONFIG_FILE || entry.name === '.git') yield path;
    else if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    else if (entry.isDirectory()) yield* below(path);
    else if (entry.name.endsWith('.charter')) yield path;
  }
}
