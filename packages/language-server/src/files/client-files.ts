import { problemOf } from '@charter/checking/file-problem.ts';
import type { Connection } from 'vscode-languageserver';
import { FIND_FILES, type FindFilesResult, fromBase64, READ_FILE, type ReadFileResult } from '../protocol.ts';
import type { FileContent, FileSource } from './file-source.ts';

/** Files that only the client can reach: those of a browser, or of a folder far away. */
export function clientFiles(connection: Connection): FileSource {
  return {
    async find(folder) {
      return await connection.sendRequest<FindFilesResult>(FIND_FILES, { folder }).catch(() => []);
    },
    async read(uri): Promise<FileContent> {
      const result = await connection.sendRequest<ReadFileResult>(READ_FILE, { uri }).catch(() => ({ error: 'EIO' }));
      if ('error' in result) return problemOf({ code: result.error });
      return { bytes: fromBase64(result.base64), real: uri };
    },
    async markedFolder() {
      return undefined;
    },
    async real(uri) {
      return uri;
    },
  };
}
