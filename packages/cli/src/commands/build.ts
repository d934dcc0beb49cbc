import { hasErrors } from '@charter/checking/rule-findings.ts';
import type { Output, Rendered } from '@charter/documents/formats.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import { Command, InvalidArgumentError, Option } from 'commander';
import { checkAudience } from '../audiences.ts';
import { type CheckedInput, checkInputs, errorsOnly } from '../checked-input.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { complain, Failure } from '../failure.ts';
import { ConfigFiles } from '../files/config-files.ts';
import { openInputs } from '../files/inputs.ts';
import { shownPath } from '../files/paths.ts';
import { cannotWrite, save } from '../files/save.ts';
import { removeAbandoned } from '../files/write-atomically.ts';
import type { FileSystem, Io } from '../io.ts';
import { lintInputs } from '../lint-inputs.ts';
import { type PlannedFile, planOutput, targetFolder } from '../output-plan.ts';
import type { Product } from '../product.ts';
import { overviewFile, readingsFor, wantedFiles } from '../readings.ts';
import { isColorful } from '../reports/colors.ts';
import { Places } from '../reports/places.ts';
import { printable } from '../reports/printable.ts';
import { counted, inWords, summaryOf } from '../reports/summary.ts';
import { textReport } from '../reports/text.ts';
import type { CommandContext } from './context.ts';
import { day } from './day.ts';

interface BuildOptions {
  readonly out: string;
  readonly to: readonly string[];
  readonly for: string;
  readonly lang?: string;
  readonly asOf?: CalendarDate;
  readonly stdinName?: string;
}

/** `charter build`: makes pages, other documents and data of charters. */
export function buildCommand({ io, product, finish }: CommandContext): Command {
  return new Command('build')
    .summary('make a page to share, or another document, of each charter')
    .description(
      'Makes a page to share, or another document, of each charter, and prints where they are. Files whose text has errors are left out; errors that the rules find are told, and keep nothing from being made, and all else is counted. Of several charters it also makes index.html, which leads to their pages.',
    )
    .argument('[paths...]', 'files, folders or patterns, or - for the standard input (default: the current folder)')
    .option('-o, --out <folder>', 'where to put what is made', 'out')
    .addOption(
      new Option('--to <formats>', 'what to make: html, md, docx, pdf, ics, csv, json, or several with commas between')
        .argParser(wordsOf)
        .default(['html'], 'html'),
    )
    .option('--for <audience>', 'who will read it: public, partners, editors, or the short name of a partner', 'partners')
    .option('--lang <language>', 'the language of headings, labels, dates and numbers: de, en, es or fr (default: that of the charter)')
    .option('--as-of <date>', 'the day on which to look at the charters; without one, nothing is overdue', day)
    .option('--stdin-name <name>', 'the file name of what arrives on the standard input')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: BuildOptions) => finish(await build(paths, options, io, product)));
}

const HELP = `
Examples:
  charter build                              a page of every charter in this folder, in out/
  charter build er-waiting.charter -o site   a page of one charter, in site/
  charter build --to docx,ics pilots         documents and calendars of a folder
  charter build --as-of 2026-06-01           also what is overdue on that day
  charter build --for public                 pages that everybody may read
  charter build --lang de                    pages in German; what the partners wrote stays as it is

Who sees what:
  editors    everything: for those who write the charter
  PARTNER    what all partners see, and what this one keeps to itself
  partners   all but what single partners keep to themselves: quiet wants, what they cannot lose, where they would turn
  public     what concerns others, without money, risks, incentives, contacts and the log; no people's names after "visibility private"

Exit codes:
  0  everything was made
  1  some files have errors, or would tell what they should not, and were left out
  2  the command was misused, or a file could not be read or written`;

const FOR_PARTNERS =
  'Made for all partners: what one keeps to itself is left out. Its own short name after --for shows it, and --for editors shows everything.\n';

function wordsOf(list: string): string[] {
  const words = list.split(',').map((word) => word.trim());
  if (words.includes('')) throw new InvalidArgumentError('Write the formats with single commas between them, as in html,json.');
  return [...new Set(words)];
}

async function build(paths: readonly string[], options: BuildOptions, io: Io, product: Product): Promise<ExitCode> {
  const outputs = chosenOutputs(options.to, await product.outputs(io));
  const inputs = await openInputs(paths, options.stdinName, io);
  const read = checkInputs(inputs, await product.language());
  const configs = ConfigFiles.open(await product.rules(), inputs, io);
  const checked = lintInputs(read, configs, options.asOf === undefined ? {} : { asOf: options.asOf });
  const places = new Places(inputs.sources, io.cwd);
  io.stderr.write(textReport(checked.map(errorsOnly), { places, inColor: isColorful(io.stderr, io.environment) }));
  io.stderr.write(untold(checked));

  // A rule's error tells that a charter does not work; only an error of the language keeps it from being read.
  const broken = new Set(read.filter(hasErrors).map(({ id }) => id));
  const whole = checked.filter(({ id }) => !broken.has(id));
  if (broken.size > 0) io.stderr.write(`${counted(broken.size, 'file')} left out because of errors.\n`);
  const charters = whole.flatMap((input) => input.charters);
  if (charters.length === 0 && broken.size === 0) throw new Failure('There is no charter in these files, so nothing was made.');
  checkAudience(options.for, charters);
  if (options.lang !== undefined) checkLanguage(options.lang, await product.documentLanguages());

  const surroundings = { configs, places, sources: inputs.sources, language: options.lang, asOf: options.asOf };
  const { readings, secrets } = readingsFor(options.for, whole, surroundings);
  if (secrets.length > 0) complain(io, new Failure(secrets.join('\n')));
  const wanted = readings.flatMap((reading) => wantedFiles(reading, outputs, shownPath(reading.charter.origin.document, io.cwd)));
  if (options.to.includes('html') && readings.length > 1) wanted.push(overviewFile(readings, await product.overview(), surroundings));
  const folder = targetFolder(options.out, io.cwd, io.fs);
  const wentWell = await writeAll(planOutput(wanted, folder, io.fs), folder, io);
  if (wentWell && options.for === 'partners' && readings.some(({ isWhole }) => !isWhole)) io.stderr.write(FOR_PARTNERS);
  if (!wentWell || checked.some(({ readable }) => !readable)) return EXIT.failure;
  return broken.size > 0 || secrets.length > 0 ? EXIT.findings : EXIT.clean;
}

/** Who builds wants to know what keeps a charter from working; of all else, that there is some. */
function untold(checked: readonly CheckedInput[]): string {
  const summary = summaryOf(checked);
  return summary.warnings + summary.hints > 0 ? `${inWords(summary)} "charter check" tells the warnings and hints.\n` : '';
}

function chosenOutputs(words: readonly string[], outputs: ReadonlyMap<string, readonly Output[]>): Output[] {
  return words.flatMap((word) => {
    const made = outputs.get(word);
    if (made === undefined) throw new Failure(`--to does not know "${word}". It can make ${[...outputs.keys()].join(', ')}.`);
    return made;
  });
}

function checkLanguage(asked: string, known: readonly string[]): void {
  if (!known.includes(asked)) throw new Failure(`--lang does not know "${asked}". It can be ${known.join(', ')}.`);
}

/** Writes each file, prints where it is, and tells whether all could be made and written. */
async function writeAll(files: readonly PlannedFile[], folder: string, io: Io): Promise<boolean> {
  if (files.length === 0) return true;
  makeFolder(folder, io.fs);
  let wentWell = true;
  for (const { path, render } of files) {
    const rendered = await made(render);
    if (rendered === undefined) continue;
    const outcome = rendered instanceof Failure ? rendered : save(path, bytesOf(rendered), io.fs);
    if (outcome instanceof Failure) {
      complain(io, outcome);
      wentWell = false;
    } else {
      io.stdout.write(`${printable(shownPath(path, io.cwd))}\n`);
    }
  }
  return wentWell;
}

async function made(render: PlannedFile['render']): Promise<Rendered | Failure | undefined> {
  try {
    return await render();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

function bytesOf(rendered: Rendered): Uint8Array {
  return typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered;
}

function makeFolder(folder: string, fs: FileSystem): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
    removeAbandoned(folder, fs);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}
