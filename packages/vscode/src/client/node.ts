import { Uri } from 'vscode';
import { type BaseLanguageClient, LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';

/** A client that starts the server as a process. */
export function createClient(extension: Uri, options: LanguageClientOptions): BaseLanguageClient {
  const module = Uri.joinPath(extension, 'server', 'bin', 'charter-language-server.js').fsPath;
  return new LanguageClient('charter', 'Charter', { module, transport: TransportKind.stdio }, options);
}
