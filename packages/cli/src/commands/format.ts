import { dirname } from 'node:path';
import { encode } from '@charter/checking/decode.ts';
import { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { complain, Failure } from '../failure.ts';
import { openInputs } from '../files/inputs.ts';
import { shownPath } from '../files/paths.ts';
import { save } from '../files/save.ts';
import type { ReadableSource } from '../files/sources.ts';
import { removeAbandoned } from '../files/write-atomically.ts';
import type { Io } from '../io.ts';
import type { Product } from '../product.ts';
import { printable } from '../reports/printable.ts';
import type { CommandContext } from './context.ts';

interface FormatOptions {
  readonly check?: boolean;
}

/** `charter format`: brings charters into the standard layout. */
export function formatCommand({ io, product, finish }: CommandContext): Command {
  return new Command('format')
    .summary('bring charters into the standard layout')
    .description('Brings charters into the standard layout and prints the names of those that changed. What they say stays the same.')
    .argument('[paths...]', 'files, folders or patterns, or - to pass a charter through (default: the current folder)')
    .option('--check', 'change nothing, and print the names of those that would change')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: FormatOptions) => finish(await format(paths, options, io, product)));
}

const HELP = `
A charter whose syntax is broken is left as it is.

Examples:
  charter format                     every charter in this folder
  charter format --check             only tell which would change
  charter format - < a.charter       print the result

Exit codes:
  0  done, or nothing to do
  1  with --check, some would change; or some are left as they are because their syntax is broken
  2  the command was misused, or a file could not be read or written`;

async function format(paths: readonly string[], { check = false }: FormatOptions, io: Io, product: Product): Promise<ExitCode> {
  if (paths.includes('-') && paths.length > 1) throw new Failure('"-" passes one charter through; give it alone.');
  const { sources, ids } = await openInputs(paths, undefined, io);
  const { format } = await product.language();
  const finish = check ? listName : paths[0] === '-' ? passThrough : rewrite;
  if (finish === rewrite) for (const folder of new Set(ids.map((id) => dirname(id)))) removeAbandoned(folder, io.fs);

  const outcomes = ids.map((id): ExitCode => {
    const source = sources.read(id);
    if ('problem' in source) {
      complain(io, new Failure(`${shownPath(id, io.cwd)}: ${source.problem.message} ${source.problem.remedy}`));
      return EXIT.failure;
    }
    const text = format(source.text);
    if (text === undefined)
      complain(io, new Failure(`${shownPath(id, io.cwd)} is left as it is, because its syntax is broken. "charter check" says where.`));
    const outcome = finish(source, { ...source, text: text ?? source.text }, io);
    return text === undefined && outcome === EXIT.clean ? EXIT.findings : outcome;
  });
  return outcomes.reduce<ExitCode>((worst, outcome) => (outcome > worst ? outcome : worst), EXIT.clean);
}

function listName(before: ReadableSource, after: ReadableSource, io: Io): ExitCode {
  if (after.text === before.text) return EXIT.clean;
  io.stdout.write(`${printable(shownPath(before.id, io.cwd))}\n`);
  return EXIT.findings;
}

function passThrough(_before: ReadableSource, after: ReadableSource, io: Io): ExitCode {
  io.stdout.write(new TextDecoder('utf-8', { ignoreBOM: true }).decode(encode(after)));
  return EXIT.clean;
}

function rewrite(before: ReadableSource, after: ReadableSource, io: Io): ExitCode {
  if (after.text === before.text) return EXIT.clean;
  const outcome = save(after.id, encode(after), io.fs);
  if (outcome instanceof Failure) {
    complain(io, outcome);
    return EXIT.failure;
  }
  io.stdout.write(`${printable(shownPath(after.id, io.cwd))}\n`);
  return EXIT.clean;
}
