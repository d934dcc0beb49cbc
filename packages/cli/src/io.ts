import type * as fs from 'node:fs';

/** Everything the commands know of the machine they run on. */
export interface Io {
  /** Absolute, with symbolic links resolved. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly fs: FileSystem;
}

export interface OutputStream {
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** The part of `node:fs` in use, so that a test can make any of it fail. */
export type FileSystem = Pick<
  typeof fs,
  | 'accessSync'
  | 'chmodSync'
  | 'chownSync'
  | 'closeSync'
  | 'constants'
  | 'existsSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'readSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;
