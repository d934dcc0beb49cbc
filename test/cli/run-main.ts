import fs from 'node:fs';
import { tmpdir } from 'node:os';
import type { FileSystem, Io, RunningProgram } from '@charter/cli/io.ts';
import { main } from '@charter/cli/main.ts';
import type { Product } from '@charter/cli/product.ts';
import { fakeProduct } from './fake-product.ts';
import type { Result } from './run.ts';

export interface MainOptions {
  readonly cwd: string;
  readonly stdin?: string;
  readonly isTerminal?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** Functions of the file system that behave otherwise. */
  readonly fs?: Partial<FileSystem>;
  /** What starts other programs. */
  readonly start?: Io['start'];
  /** Parts of the product that are not the fake ones. */
  readonly product?: Partial<Product>;
}

/** Runs the command line in this process, with the fake language and rules unless told otherwise. */
export async function runMain(
  args: readonly string[],
  { cwd, stdin = '', isTerminal = false, environment = {}, ...options }: MainOptions,
): Promise<Result> {
  const written = { stdout: '', stderr: '' };
  const streamTo = (name: keyof typeof written) => ({
    isTerminal,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const machine = { temporaryFolder: tmpdir(), isRoot: false, start: options.start ?? (() => notThere) };
  const code = await main(
    args,
    {
      cwd,
      environment,
      stdin: bytesOf(stdin),
      stdout: streamTo('stdout'),
      stderr: streamTo('stderr'),
      fs: { ...fs, ...options.fs },
      ...machine,
    },
    { ...fakeProduct, ...options.product },
  );
  return { code, ...written };
}

/** A program that ends at once. */
const notThere: RunningProgram = { send: () => {}, onMessage: () => {}, ended: Promise.resolve('it is not there') };

async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** A function of the file system that fails for paths with this ending, and works for all others. */
export function failsFor<Name extends keyof FileSystem>(name: Name, ending: string, code: string): Pick<FileSystem, Name> {
  const real = fs[name] as (path: unknown, ...rest: unknown[]) => unknown;
  const fake = (path: unknown, ...rest: unknown[]) => {
    if (String(path).replace(/\/$/, '').endsWith(ending)) throw Object.assign(new Error(code), { code });
    return real(path, ...rest);
  };
  return { [name]: fake } as unknown as Pick<FileSystem, Name>;
}
