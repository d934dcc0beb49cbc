import { Uri } from 'vscode';
import { type BaseLanguageClient, LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';

// A worker of the browser, of which nothing is asked here but to be started.
declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[2] & object;

/** A client that starts the server as a worker. */
export function createClient(extension: Uri, options: LanguageClientOptions): BaseLanguageClient {
  const address = Uri.joinPath(extension, 'server', 'dist', 'server.js').toString(true);
  return new LanguageClient('charter', 'Charter', new Worker(address), options);
}
