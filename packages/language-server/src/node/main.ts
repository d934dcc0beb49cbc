import { createRequire } from 'node:module';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type * as server from '../browser/main.ts';
import { disk } from './disk.ts';

/**
 * Serves one client over the standard input and output. The server itself is the same program that runs in a browser's worker; this gives it a port
 * that leads to the streams, and the disk. What there is to log goes to the standard error. `end` is called when the client has gone, with 0 where it
 * said goodbye.
 */
export function serve(end: (code: 0 | 1) => void): void {
  // One failure must not take away from people what still works.
  process.on('uncaughtException', log);
  process.on('unhandledRejection', log);
  const bundle = createRequire(import.meta.url)('./server.js') as typeof server;
  bundle.serve(portOf(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout), end), disk);
}

function portOf(reader: StreamMessageReader, writer: StreamMessageWriter, end: (code: 0 | 1) => void): server.Port {
  const port = {
    onmessage: undefined as ((event: { readonly data: unknown }) => void) | undefined,
    postMessage: (message: Parameters<typeof writer.write>[0]) => writer.write(message).catch(log),
    addEventListener: () => undefined,
  };
  let isShutDown = false;
  reader.onError(log);
  // A client that is gone, whatever the reason, needs no server.
  reader.onClose(() => end(isShutDown ? 0 : 1));
  reader.listen((message) => {
    const { method } = message as { readonly method?: string };
    if (method === 'shutdown') isShutDown = true;
    if (method === 'exit') end(isShutDown ? 0 : 1);
    port.onmessage?.({ data: message });
  });
  return port as unknown as server.Port;
}

function log(error: unknown): void {
  process.stderr.write(`charter-language-server: ${error instanceof Error ? error.stack : String(error)}\n`);
}
