import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { DocumentSymbol, SemanticTokens } from 'vscode-languageserver-protocol';
import type { Client } from '../stdio-client.ts';

/** How long two servers may take to come to the same answers, in milliseconds. */
const patience = 10_000;

/** What a server shows and says of some files. */
async function answersOf(client: Client, paths: readonly string[]): Promise<unknown> {
  return Promise.all(
    paths.map(async (path) => ({
      path,
      diagnostics: await client.diagnostics(path),
      symbols: await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', path),
      tokens: (await client.ask<SemanticTokens>('textDocument/semanticTokens/full', path))?.data,
    })),
  );
}

/** Waits until two servers show and say the same; gives both answers where they never do. */
export async function differenceBetween(one: Client, other: Client, paths: readonly string[]): Promise<unknown[] | undefined> {
  const end = Date.now() + patience;
  for (;;) {
    const [first, second] = await Promise.all([answersOf(one, paths), answersOf(other, paths)]);
    if (isDeepStrictEqual(first, second)) return undefined;
    if (Date.now() > end) return [first, second];
    await sleep(20);
  }
}
