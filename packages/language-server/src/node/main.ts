import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { startServer } from '../server.ts';
import { disk } from './disk.ts';

/** Serves one client over the standard input and output. What there is to log goes to the standard error. */
export function serve(): void {
  startServer(createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)), disk);
}
