import { CONFIG_FILE } from '@charter/checking/config-file.ts';
import { type ClientCapabilities, type Connection, DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';

/** Asks to be told what happens to charters, and to the folders they are in: a folder that is moved or removed may stand for all in it. */
export function watchFiles(connection: Connection, { workspace }: ClientCapabilities): void {
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
  void connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: '**/*.charter' },
      { globPattern: `**/${CONFIG_FILE}` },
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
    ],
  });
}
