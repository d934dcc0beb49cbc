import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import type { Io, OutputStream } from './io.ts';

/** The machine as this process sees it. */
export function nodeIo(): Io {
  return {
    cwd: fs.realpathSync(process.cwd()),
    environment: process.env,
    // Opened only when asked for: opening it takes time, and can change how a terminal behaves.
    get stdin() {
      return process.stdin;
    },
    stdout: outputStream(process.stdout),
    stderr: outputStream(process.stderr),
    fs,
    temporaryFolder: tmpdir(),
    isRoot: process.getuid?.() === 0,
    run,
  };
}

function outputStream(stream: NodeJS.WriteStream): OutputStream {
  return {
    isTerminal: stream.isTTY === true,
    write: (text) => {
      stream.write(text);
    },
  };
}

function run(program: string, args: readonly string[], longest: number): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: longest, killSignal: 'SIGKILL' });
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(signal === null ? `it ended with code ${code}` : 'it took too long'));
  });
}
