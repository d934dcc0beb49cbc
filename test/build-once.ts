import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The tests of the command run what a user runs, so it is built from the present sources first. */
export function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../packages/cli/build.ts', import.meta.url))], { stdio: 'inherit' });
}
