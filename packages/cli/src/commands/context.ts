import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { Product } from '../product.ts';

/** What every command is given. */
export interface CommandContext {
  readonly io: Io;
  readonly product: Product;
  /** Takes the exit code of the command that ran. */
  finish(code: ExitCode): void;
}
