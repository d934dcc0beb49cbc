import { CancellationTokenSource, ErrorCodes, ResponseError } from 'vscode-jsonrpc';
import { LSPErrorCodes } from 'vscode-languageserver-protocol';
import type { Random } from '../../language/generate/random.ts';
import type { Client } from '../stdio-client.ts';

const methods = [
  'completion',
  'hover',
  'definition',
  'references',
  'documentHighlight',
  'foldingRange',
  'formatting',
  'codeAction',
  'codeLens',
];

/** Asks for something somewhere, also where there is nothing, and takes back every other question. Fails where the server fails. */
export async function askAnything(client: Client, random: Random, path: string): Promise<void> {
  const position = () => ({ line: random.below(200), character: random.below(90) });
  const params = {
    textDocument: { uri: client.uri(path) },
    position: position(),
    range: { start: position(), end: position() },
    context: { diagnostics: [], includeDeclaration: true },
    options: { tabSize: 2, insertSpaces: true },
  };
  const cancellation = new CancellationTokenSource();
  const answer = client.connection.sendRequest(`textDocument/${random.pick(methods)}`, params, cancellation.token);
  if (random.chance(50)) setTimeout(() => cancellation.cancel(), random.below(5));
  await answer.catch((error: unknown) => {
    const expected: readonly number[] = [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ContentModified, ErrorCodes.MethodNotFound];
    if (!(error instanceof ResponseError) || !expected.includes(error.code)) throw error;
  });
}
