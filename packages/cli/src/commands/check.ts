import type { LintChoices } from '@charter/checking/rule-findings.ts';
import { hasErrors } from '@charter/checking/rule-findings.ts';
import { profileNames } from '@charter/rules/engine/config.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import { Command, InvalidArgumentError, Option } from 'commander';
import { checkRemarks } from '../check-remarks.ts';
import { checkInputs, errorsOnly } from '../checked-input.ts';
import { EXIT, EXIT_HELP, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { ConfigFiles } from '../files/config-files.ts';
import { type Inputs, openInputs } from '../files/inputs.ts';
import { fixInputs, type Look } from '../fix-inputs.ts';
import type { Io } from '../io.ts';
import { lintInputs } from '../lint-inputs.ts';
import type { Product } from '../product.ts';
import { addTarget, type ReportTarget, refuseClashes, writeReports } from '../report-targets.ts';
import { Places } from '../reports/places.ts';
import { counted, summaryOf } from '../reports/summary.ts';
import { changesBetween, differences, saveChanges } from '../text-changes.ts';
import type { CommandContext } from './context.ts';
import { day } from './day.ts';

interface CheckOptions extends LintChoices {
  readonly report?: readonly ReportTarget[];
  readonly format?: 'text' | 'json';
  readonly stdinName?: string;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly fix?: true;
  readonly dryRun?: true;
}

/** `charter check`: reports what is wrong in charters, and mends what can be mended without asking. */
export function checkCommand({ io, product, finish }: CommandContext): Command {
  return new Command('check')
    .summary('report what is wrong in charters, and what to write instead')
    .description('Reports what is wrong in charters and what an expert would ask about them, and what to write instead.')
    .argument('[paths...]', 'files, folders or patterns, or - for the standard input (default: the current folder)')
    .addOption(
      new Option('--report <format[=file]>', 'how to report, and where to; may be given several times (default: text)').argParser(
        addTarget,
      ),
    )
    .addOption(new Option('--format <format>', 'the same as --report').choices(['text', 'json']).conflicts('report'))
    .option('--as-of <date>', 'the day on which to look at the charters; without one, nothing is overdue', day)
    .addOption(new Option('--profile <name>', 'how much to ask, instead of what fits each charter').choices(profileNames))
    .option('--max-warnings <number>', 'fail where there are more warnings', wholeNumber)
    .option('--quiet', 'report errors only')
    .option('--fix', 'mend what can be mended without asking, and report the rest')
    .option('--dry-run', 'with --fix: change nothing, and print what would change')
    .option('--stdin-name <name>', 'the file name of what arrives on the standard input')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: CheckOptions) => finish(await check(paths, options, io, product)));
}

const HELP = `
Formats: text, compact (a line a finding), json, sarif, github (annotations), junit, gitlab (code quality)

Files may "use" files of the same workspace only: the nearest folder above them that holds
a charter.config.json or a .git, or else the folder that holds all the paths given.
A charter.config.json there says which rules apply, and how strictly.

Examples:
  charter check                          every charter in this folder
  charter check er-waiting.charter       one charter
  charter check "pilots/**/*.charter"    those that fit a pattern
  charter check --as-of 2026-06-01       also what is overdue on that day
  charter check --fix --dry-run          show what would be mended
  charter check --report text --report sarif=findings.sarif
  charter check --format json | jq .     for a program
  charter check - --stdin-name a.charter < a.charter
${EXIT_HELP}
With --dry-run, 1 means that something would change.`;

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number, such as 0.');
  return Number(text);
}

async function check(paths: readonly string[], options: CheckOptions, io: Io, product: Product): Promise<ExitCode> {
  const targets = options.report ?? [{ format: options.format ?? 'text' }];
  refuseClashes(targets, io.cwd);
  if (options.dryRun && !options.fix) throw new Failure('--dry-run shows what --fix would change; give both.');
  if (options.dryRun && (options.report ?? options.format)) throw new Failure('--dry-run prints what would change, and makes no report.');
  if (options.fix && paths.includes('-')) throw new Failure('--fix changes files, and "-" is none.');

  const [rules, language, all] = [await product.rules(), await product.language(), await openInputs(paths, options.stdinName, io)];
  const configs = ConfigFiles.open(rules, all, io);
  const inputs = { ...all, ids: all.ids.filter((id) => !configs.ignores(id)) };
  const lookAt = (texts: Inputs): Look => {
    const checked = checkInputs(texts, language);
    return { language: checked, checked: lintInputs(checked, configs, choicesOf(options)) };
  };
  const about = { rules, configs, version: product.version };
  if (!options.fix) return report(targets, inputs, lookAt(inputs), options, about, io);

  const fixed = fixInputs(inputs, lookAt);
  const changes = changesBetween(inputs.sources, fixed.inputs.sources, inputs.ids);
  const wording = `${counted(fixed.mended.length, 'finding')} in ${counted(changes.length, 'file')}`;
  if (options.dryRun) {
    io.stdout.write(await differences(changes, io));
    io.stderr.write(`--fix would mend ${wording}.\n`);
    return changes.length > 0 ? EXIT.findings : EXIT.clean;
  }
  if (!saveChanges(changes, io)) return EXIT.failure;
  if (changes.length > 0) io.stderr.write(`Mended ${wording}.\n`);
  return report(targets, fixed.inputs, fixed.look, options, about, io);
}

function choicesOf({ asOf, profile }: CheckOptions): LintChoices {
  return { ...(asOf === undefined ? {} : { asOf }), ...(profile === undefined ? {} : { profile }) };
}

function report(
  targets: readonly ReportTarget[],
  { sources }: Inputs,
  look: Look,
  options: CheckOptions,
  about: { readonly rules: readonly Rule[]; readonly version: string; readonly configs: ConfigFiles },
  io: Io,
): ExitCode {
  const { quiet, maxWarnings = Infinity } = options;
  const { checked } = look;
  const shown = quiet ? checked.map(errorsOnly) : checked;
  writeReports(targets, shown, { ...about, places: new Places(sources, io.cwd) }, io);
  // A program that reads the standard output has its report; people who read the terminal are told how it went.
  if (targets.every(({ format, file }) => format === 'text' || file !== undefined))
    io.stderr.write(checkRemarks(shown, look, about.configs, options.profile));
  const { warnings } = summaryOf(checked);
  if (warnings > maxWarnings) io.stderr.write(`charter: ${counted(warnings, 'warning')}, and --max-warnings allows ${maxWarnings}.\n`);
  if (checked.some(({ readable }) => !readable)) return EXIT.failure;
  return warnings > maxWarnings || checked.some(hasErrors) ? EXIT.findings : EXIT.clean;
}
