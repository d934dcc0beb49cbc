import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable, Writable } from 'node:stream';
import type { Io, OutputStream, RunningProgram } from './io.ts';

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
    start,
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

function start(program: string, args: readonly string[], longest: number): RunningProgram {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    timeout: longest,
    killSignal: 'SIGKILL',
  });
  const [, , , toChild, fromChild] = child.stdio;
  // A program that has ended no longer reads; how it ended tells more.
  toChild?.on('error', () => {});
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(signal === null ? `it ended with code ${code}` : 'it took too long'));
  });
  return {
    send: (text) => {
      if (toChild instanceof Writable) toChild.write(text);
    },
    onMessage: (receive) => {
      if (fromChild instanceof Readable) fromChild.setEncoding('utf8').on('data', receive);
    },
    ended,
  };
}
