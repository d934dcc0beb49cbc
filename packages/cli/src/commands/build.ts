import { hasErrors } from '@charter/checking/rule-findings.ts';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type CheckedInput, checkInputs } from '../checked-input.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { complain, Failure } from '../failure.ts';
import { ConfigFiles } from '../files/config-files.ts';
import { openInputs } from '../files/inputs.ts';
import { shownPath } from '../files/paths.ts';
import { cannotWrite, save } from '../files/save.ts';
import { removeAbandoned } from '../files/write-atomically.ts';
import type { FileSystem, Io } from '../io.ts';
import { lintInputs } from '../lint-inputs.ts';
import { type PlannedFile, planOutput, targetFolder, type WantedFile } from '../output-plan.ts';
import type { Output, Product } from '../product.ts';
import { isColorful } from '../reports/colors.ts';
import { Places } from '../reports/places.ts';
import { printable } from '../reports/printable.ts';
import { counted } from '../reports/summary.ts';
import { textReport } from '../reports/text.ts';
import { slugOf } from '../slug.ts';
import type { CommandContext } from './context.ts';

interface BuildOptions {
  readonly out: string;
  readonly to: readonly string[];
  readonly stdinName?: string;
}

/** `charter build`: makes pages and data of charters. */
export function buildCommand({ io, product, finish }: CommandContext): Command {
  return new Command('build')
    .summary('make a page to share, or data, of each charter')
    .description('Makes a page to share, or data, of each charter, and prints where they are. Files with errors are left out.')
    .argument('[paths...]', 'files, folders or patterns, or - for the standard input (default: the current folder)')
    .option('-o, --out <folder>', 'where to put what is made', 'out')
    .addOption(
      new Option('--to <formats>', 'what to make: html, json, or several with commas between').argParser(wordsOf).default(['html'], 'html'),
    )
    .option('--stdin-name <name>', 'the file name of what arrives on the standard input')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: BuildOptions) => finish(await build(paths, options, io, product)));
}

const HELP = `
Examples:
  charter build                              a page of every charter in this folder, in out/
  charter build er-waiting.charter -o site   a page of one charter, in site/
  charter build --to html,json pilots        pages and data of a folder

Exit codes:
  0  everything was made
  1  some files have errors and were left out
  2  the command was misused, or a file could not be read or written`;

function wordsOf(list: string): string[] {
  const words = list.split(',').map((word) => word.trim());
  if (words.includes('')) throw new InvalidArgumentError('Write the formats with single commas between them, as in html,json.');
  return [...new Set(words)];
}

async function build(paths: readonly string[], options: BuildOptions, io: Io, product: Product): Promise<ExitCode> {
  const outputs = chosenOutputs(options.to, await product.outputs());
  const inputs = await openInputs(paths, options.stdinName, io);
  const read = checkInputs(inputs, await product.language());
  const configs = ConfigFiles.open(await product.rules(), inputs, io);
  const checked = lintInputs(read, configs, {});
  io.stderr.write(textReport(checked, { places: new Places(inputs.sources, io.cwd), inColor: isColorful(io.stderr, io.environment) }));

  // A rule's error tells that a charter does not work; only an error of the language keeps it from being read.
  const broken = new Set(read.filter(hasErrors).map(({ id }) => id));
  const whole = checked.filter(({ id }) => !broken.has(id));
  const wanted = whole.flatMap((input) => wantedFiles(input, outputs, shownPath(input.id, io.cwd)));
  const leftOut = broken.size;
  if (leftOut > 0) io.stderr.write(`${counted(leftOut, 'file')} left out because of errors.\n`);
  if (wanted.length === 0 && leftOut === 0) throw new Failure('There is no charter in these files, so nothing was made.');

  const folder = targetFolder(options.out, io.cwd, io.fs);
  const wentWell = writeAll(planOutput(wanted, folder, io.fs), folder, io);
  if (!wentWell || checked.some(({ readable }) => !readable)) return EXIT.failure;
  return leftOut > 0 ? EXIT.findings : EXIT.clean;
}

function chosenOutputs(words: readonly string[], outputs: ReadonlyMap<string, Output>): Output[] {
  return words.map((word) => {
    const output = outputs.get(word);
    if (output === undefined) throw new Failure(`--to does not know "${word}". It can make ${[...outputs.keys()].join(', ')}.`);
    return output;
  });
}

function wantedFiles({ charters, findings }: CheckedInput, outputs: readonly Output[], path: string): WantedFile[] {
  return charters.flatMap((charter) =>
    outputs.map(({ extension, render }) => ({
      name: `${slugOf(charter.id)}${extension}`,
      of: `charter "${charter.id}" in ${path}`,
      render: () => render(charter, { findings: findings.filter(({ severity }) => severity !== 'hint') }),
    })),
  );
}

/** Writes each file, prints where it is, and tells whether all could be written. */
function writeAll(files: readonly PlannedFile[], folder: string, io: Io): boolean {
  if (files.length === 0) return true;
  makeFolder(folder, io.fs);
  let wentWell = true;
  for (const { path, render } of files) {
    const outcome = save(path, new TextEncoder().encode(render()), io.fs);
    if (outcome instanceof Failure) {
      complain(io, outcome);
      wentWell = false;
    } else {
      io.stdout.write(`${printable(shownPath(path, io.cwd))}\n`);
    }
  }
  return wentWell;
}

function makeFolder(folder: string, fs: FileSystem): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
    removeAbandoned(folder, fs);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}
