import fs from 'node:fs';
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
