import { commands, type Disposable } from 'vscode';
import type { Server } from '../server.ts';

/** Stops the server and starts it anew. */
export function registerRestartServer(server: Server): Disposable {
  return commands.registerCommand('charter.restartServer', () => server.restart());
}
