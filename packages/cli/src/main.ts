import { Command, CommanderError } from 'commander';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import type { CommandContext } from './commands/context.ts';
import { explainCommand } from './commands/explain.ts';
import { extractCommand } from './commands/extract.ts';
import { formatCommand } from './commands/format.ts';
import { initCommand } from './commands/init.ts';
import { rulesCommand } from './commands/rules.ts';
import { scoreCommand } from './commands/score.ts';
import { EXIT, EXIT_HELP, type ExitCode } from './exit-code.ts';
import { complain, Failure } from './failure.ts';
import type { Io } from './io.ts';
import type { Product } from './product.ts';
import { isColorful } from './reports/colors.ts';

const COMMANDS = [checkCommand, buildCommand, extractCommand, formatCommand, initCommand, rulesCommand, explainCommand, scoreCommand];

/** Runs the command line with these arguments and gives its exit code. Throws only where something is wrong with the program itself. */
export async function main(args: readonly string[], io: Io, product: Product): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  const finish = (result: ExitCode) => {
    code = result;
  };
  try {
    await programOf({ io, product, finish }).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failure;
    if (!(error instanceof Failure)) throw error;
    complain(io, error);
    return EXIT.failure;
  }
}

function programOf(context: CommandContext): Command {
  const program = withManners(new Command('charter'), context.io)
    .description('Checks, formats and publishes charters: agreements on how organisations work together, written in plain language.')
    .version(context.product.version, '--version', 'print the version')
    .addHelpText('after', HELP);
  for (const create of COMMANDS) program.addCommand(withManners(create(context), context.io));
  return program;
}

const HELP = `
Examples:
  charter init er-waiting.charter   write a charter to start from
  charter check                     check every charter in this folder
  charter build                     make a page of each, in out/
${EXIT_HELP}`;

/** Commander ends the process and writes to it by itself, unless told otherwise. */
function withManners(command: Command, { stdout, stderr, environment }: Io): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(--help says what can be written here)')
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHasColors: () => isColorful(stdout, environment),
      getErrHasColors: () => isColorful(stderr, environment),
      outputError: (text, write) => write(text.replace(/^error: /, 'charter: ')),
    });
}
