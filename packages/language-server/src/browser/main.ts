import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { today } from '../clock.ts';
import type { FileSource } from '../files/file-source.ts';
import { startServer } from '../server.ts';

/** What messages come and go through: a worker, or what stands in for one. */
export type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

/** Serves one client through a port; `disk` are the files that it reaches without asking the client. */
export function serve(port: Port, disk?: FileSource): void {
  const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
  startServer(connection, { today, ...(disk && { disk }) });
}

declare const self: Port;
declare const importScripts: unknown;

// In a worker of a browser there is nobody else to begin.
if (typeof importScripts === 'function') serve(self);
