import { Command, Option } from 'commander';
import { checkInputs, exitCodeOf } from '../checked-input.ts';
import { EXIT_HELP, type ExitCode } from '../exit-code.ts';
import { openInputs } from '../files/inputs.ts';
import type { Io } from '../io.ts';
import type { Product } from '../product.ts';
import { isColorful } from '../reports/colors.ts';
import { Places } from '../reports/places.ts';
import { REPORTS, type ReportFormat } from '../reports/report.ts';
import { inWords, summaryOf } from '../reports/summary.ts';
import type { CommandContext } from './context.ts';

interface CheckOptions {
  readonly format: ReportFormat;
  readonly stdinName?: string;
}

/** `charter check`: reports what is wrong in charters. */
export function checkCommand({ io, product, finish }: CommandContext): Command {
  return new Command('check')
    .summary('report what is wrong in charters, and what to write instead')
    .description('Reports what is wrong in charters, and what to write instead.')
    .argument('[paths...]', 'files, folders or patterns, or - for the standard input (default: the current folder)')
    .addOption(new Option('--format <format>', 'how to report').choices(Object.keys(REPORTS)).default('text'))
    .option('--stdin-name <name>', 'the file name of what arrives on the standard input')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: CheckOptions) => finish(await check(paths, options, io, product)));
}

const HELP = `
Files may "use" files of the same workspace only: the nearest folder above them that holds
a charter.config.json or a .git, or else the folder that holds all the paths given.

Examples:
  charter check                          every charter in this folder
  charter check er-waiting.charter       one charter
  charter check "pilots/**/*.charter"    those that fit a pattern
  charter check --format json | jq .     for a program
  charter check - --stdin-name a.charter < a.charter
${EXIT_HELP}
Hints alone leave the exit code at 0.`;

async function check(paths: readonly string[], options: CheckOptions, io: Io, product: Product): Promise<ExitCode> {
  const inputs = await openInputs(paths, options.stdinName, io);
  const checked = checkInputs(inputs, await product.language(), io.fs);
  const report = REPORTS[options.format];
  io.stdout.write(report(checked, new Places(inputs.sources, io.cwd), isColorful(io.stdout, io.environment)));
  if (options.format === 'text') io.stderr.write(`${inWords(summaryOf(checked))}\n`);
  return exitCodeOf(checked);
}
