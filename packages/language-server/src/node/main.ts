import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { today } from '../clock.ts';
import { startServer } from '../server.ts';
import { disk } from './disk.ts';

/** Serves one client over the standard input and output. What there is to log goes to the standard error. */
export function serve(): void {
  // One failure must not take away from people what still works.
  process.on('uncaughtException', log);
  process.on('unhandledRejection', log);
  startServer(createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)), { disk, today });
}

function log(error: unknown): void {
  process.stderr.write(`charter-language-server: ${error instanceof Error ? error.stack : String(error)}\n`);
}
