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
  /** Where files may lie that nobody needs afterwards. */
  readonly temporaryFolder: string;
  /** Whether the commands may do anything on this machine. */
  readonly isRoot: boolean;
  /** Starts another program, and ends it after so many milliseconds at the latest. */
  start(program: string, args: readonly string[], longest: number): RunningProgram;
}

/** A program that one talks with over pipes of its own: it reads from the fourth of its files, and writes to the fifth. */
export interface RunningProgram {
  send(text: string): void;
  onMessage(receive: (text: string) => void): void;
  /** How it ended, in words. */
  readonly ended: Promise<string>;
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
  | 'mkdtempSync'
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
