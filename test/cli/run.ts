import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const BIN = fileURLToPath(new URL('../../packages/cli/bin/charter.js', import.meta.url));

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Options for Node itself. */
  readonly node?: readonly string[];
  readonly bin?: string;
  /** Whether nobody reads what goes to the standard output. */
  readonly isUnread?: boolean;
}

/** Runs the built command as a shell would. */
export function charter(
  args: readonly string[],
  { cwd, stdin = '', environment = {}, node = [], bin = BIN, isUnread = false }: RunOptions,
): Promise<Result> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, bin, ...args], { cwd, env: { ...inherited, ...environment } });
    if (isUnread) child.stdout.destroy();
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.stdin.on('error', () => {}).end(stdin);
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
