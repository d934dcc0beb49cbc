import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Program {
  readonly title: string;
  /** The package of Debian that brings it, and where it puts it. */
  readonly debian: string;
  readonly path: string;
  /** The variable of the environment that names another one, where another would do. */
  readonly variable?: string;
}

/**
 * A program as Debian has it, installed where this may be done.
 * @throws in plain words where it cannot be had.
 */
export function installed({ title, debian, path, variable }: Program): string {
  if (existsSync(path)) return path;
  const another = variable === undefined ? '' : ` Or set ${variable} to the path of another one.`;
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`No ${title} was found at ${path}, and none can be installed here. Install ${debian} there.${another}`);
  }
  aptInstall(debian);
  if (!existsSync(path)) throw new Error(`apt-get installed ${debian}, but it is not at ${path}.${another}`);
  return path;
}

/** Installs packages of Debian; one test file after another, as apt-get refuses to run twice at a time. */
export function aptInstall(...packages: readonly string[]): void {
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  const inTurn = (...args: readonly string[]) =>
    execFileSync('flock', [join(tmpdir(), 'charter-apt-get.lock'), 'apt-get', ...args], options);
  inTurn('update');
  inTurn('install', '-y', '--no-install-recommends', ...packages);
}

/** The program that a variable names, where it names one. */
export function named(variable: string): string | undefined {
  const path = process.env[variable];
  if (path !== undefined && !existsSync(path)) throw new Error(`${variable} names ${path}, and there is no such file.`);
  return path;
}

/** Whether this is root, as in most containers. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
