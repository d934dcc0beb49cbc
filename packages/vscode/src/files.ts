import type { FindFilesParams, FindFilesResult, ReadFileParams, ReadFileResult } from '@charter/language-server/protocol.ts';
import { FIND_FILES, READ_FILE, toBase64 } from '@charter/language-server/protocol.ts';
import { FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const CHARTERS = '**/{*.charter,charter.config.json}';
const NEVER = '**/{node_modules,.git}/**';

/** Lets the server read the folders of the workspace where they are not on its disk: in a browser, or in a repository elsewhere. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(FIND_FILES, async ({ folder }: FindFilesParams): Promise<FindFilesResult> => {
    const found = await workspace.findFiles(new RelativePattern(Uri.parse(folder), CHARTERS), NEVER);
    return found.map(String);
  });
  client.onRequest(READ_FILE, ({ uri }: ReadFileParams): Promise<unknown> => readFile(Uri.parse(uri)));
}

async function readFile(uri: Uri): Promise<ReadFileResult> {
  // The server reads charters and their configuration, and nothing else of what a person has.
  if (!/(\.charter|\/charter\.config\.json)$/.test(uri.path)) return { error: 'EACCES' };
  try {
    return { base64: toBase64(await workspace.fs.readFile(uri)) };
  } catch (error) {
    return { error: error instanceof FileSystemError && error.code === 'FileNotFound' ? 'ENOENT' : 'EIO' };
  }
}
