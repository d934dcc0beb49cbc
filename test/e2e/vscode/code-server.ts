import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { aptInstall } from '../debian.ts';

/** VS Code 1.139, served to a browser. */
const VERSION = '4.139.1';

/** What Debian has to have for the parts of it that are compiled. */
const NEEDED = ['libkrb5-dev', 'libsecret-1-dev', 'pkg-config', 'python3', 'make', 'g++'];

/**
 * The program that serves VS Code; installed where it is not there yet, which takes some minutes, once.
 * @throws in plain words where it cannot be had.
 */
export function codeServer(): string {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'charter-e2e');
  const folder = join(cache, `code-server-${VERSION}`);
  const program = (below: string) => join(below, 'node_modules/code-server/out/node/entry.js');
  if (!existsSync(program(folder))) {
    // Put in its place only when it is whole: a run that was stopped leaves nothing that looks finished.
    const half = `${folder}.${process.pid}`;
    rmSync(half, { recursive: true, force: true });
    mkdirSync(half, { recursive: true });
    try {
      install(half);
      renameSync(half, folder);
    } finally {
      rmSync(half, { recursive: true, force: true });
    }
  }
  return program(folder);
}

function install(folder: string): void {
  installLibraries();
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(folder, 'install', '--ignore-scripts', `code-server@${VERSION}`);
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  npm(vscode, 'install', '--omit=dev', '--ignore-scripts');
  npm(vscode, 'rebuild');
  npm(join(vscode, 'extensions'), 'install', '--omit=dev', '--ignore-scripts');
}

function installLibraries(): void {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) aptInstall(...NEEDED);
}

function npm(folder: string, ...args: readonly string[]): void {
  try {
    execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).slice(-2000) : String(error);
    throw new Error(`VS Code could not be installed for this test: "npm ${args.join(' ')}" failed.\n${said}`);
  }
}
