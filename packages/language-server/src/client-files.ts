import type { Connection } from 'vscode-languageserver';
import type { FileContent, FileSource } from './project/file-source.ts';
import { FIND_FILES, type FindFilesResult, READ_FILE, type ReadFileResult } from './protocol.ts';

/** Files that only the client can reach: those of a browser, or of a folder far away. */
export function clientFiles(connection: Connection): FileSource {
  return {
    async find(folder) {
      return await connection.sendRequest<FindFilesResult>(FIND_FILES, { folder }).catch(() => []);
    },
    async read(uri): Promise<FileContent> {
      const result = await connection.sendRequest<ReadFileResult>(READ_FILE, { uri }).catch(() => ({ error: 'EIO' }));
      return 'error' in result ? result : { bytes: Uint8Array.from(atob(result.base64), (letter) => letter.charCodeAt(0)) };
    },
  };
}
