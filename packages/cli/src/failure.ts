import type { Io } from './io.ts';
import { printable } from './reports/printable.ts';

/** Stops a command with sentences for the person who called it, one a line; nothing is wrong with the program. */
export class Failure extends Error {}

/** Says on the standard error what could not be done. */
export function complain(io: Io, { message }: Failure): void {
  for (const line of message.split('\n')) io.stderr.write(`charter: ${printable(line)}\n`);
}
