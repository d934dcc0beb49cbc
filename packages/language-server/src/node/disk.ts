import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { FileContent, FileSource } from '../project/file-source.ts';

/** The files on the disk of this machine. */
export const disk: FileSource = {
  async find(folder) {
    const path = URI.parse(folder).fsPath;
    const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries.filter(({ name }) => name.endsWith('.charter')).map((entry) => URI.file(join(entry.parentPath, entry.name)).toString());
  },
  async read(uri): Promise<FileContent> {
    try {
      return { bytes: await readFile(URI.parse(uri).fsPath) };
    } catch (error) {
      return { error: error instanceof Object && 'code' in error ? String(error.code) : String(error) };
    }
  },
};
