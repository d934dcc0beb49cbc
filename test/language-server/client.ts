import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Client, type ClientOptions } from './stdio-client.ts';

/** A client whose folder holds these files, and what `prepare` puts there; both are gone when the test ends. */
export async function clientWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  options?: ClientOptions,
  prepare: (folder: string) => void = () => {},
): Promise<Client> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'charter-client-')));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  prepare(folder);
  const client = new Client(folder);
  onTestFinished(async () => {
    client.server.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  await client.initialize(options);
  return client;
}
