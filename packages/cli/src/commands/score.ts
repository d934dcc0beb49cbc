import { hasErrors } from '@charter/checking/rule-findings.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import type { Score, ScoredCheckpoint, ScoredPrinciple } from '@charter/rules/score/score.ts';
import { score } from '@charter/rules/score/score.ts';
import { Command, Option } from 'commander';
import { checkInputs } from '../checked-input.ts';
import { EXIT, EXIT_HELP, type ExitCode } from '../exit-code.ts';
import { openInputs } from '../files/inputs.ts';
import type { Io } from '../io.ts';
import type { Product } from '../product.ts';
import { printable } from '../reports/printable.ts';
import { counted } from '../reports/summary.ts';
import type { CommandContext } from './context.ts';
import { day } from './day.ts';

interface ScoreOptions {
  readonly format: 'text' | 'json';
  readonly asOf?: CalendarDate;
}

/** What a score is not, said wherever one is shown. */
const MEANING = 'The score tells how complete a charter is, not whether the partnership will succeed.';

const HOW_IT_COUNTS = `A checkpoint is met when the charter says something about it and no rule has anything to add, whatever the profile
or a charter.config.json switches off. What the charter leaves out (no … because "…") or accepts (accept … because "…")
counts as met, and is counted apart.`;

/** `charter score`: tells how complete charters are, and what would make them more so. */
export function scoreCommand({ io, product, finish }: CommandContext): Command {
  return new Command('score')
    .summary('tell how complete a charter is')
    .description(`Holds charters against 48 checkpoints, and tells what would raise the score. ${MEANING}`)
    .argument('[paths...]', 'files, folders or patterns (default: the current folder)')
    .addOption(new Option('--format <format>', 'how to tell it').choices(['text', 'json']).default('text'))
    .option('--as-of <date>', 'the day on which to look at the charters', day)
    .addHelpText('after', `\n${HOW_IT_COUNTS}\n${EXIT_HELP}`)
    .action(async (paths: string[], options: ScoreOptions) => finish(await scoreAll(paths, options, io, product)));
}

async function scoreAll(paths: readonly string[], { format, asOf }: ScoreOptions, io: Io, product: Product): Promise<ExitCode> {
  const [rules, language, inputs] = [await product.rules(), await product.language(), await openInputs(paths, undefined, io)];
  const checked = checkInputs(inputs, language);
  const scored = checked
    .filter((input) => !hasErrors(input))
    .flatMap(({ charters }) => charters.map((charter) => ({ id: charter.id, title: charter.title, ...score(charter, rules, asOf) })));
  if (format === 'json') io.stdout.write(`${JSON.stringify({ version: 1, meaning: MEANING, charters: scored }, withoutPlaces, 2)}\n`);
  else io.stdout.write(scored.map((one) => textOf(one)).join('\n'));
  if (format === 'text') io.stderr.write(`${MEANING}\n`);
  const broken = checked.filter(hasErrors);
  if (broken.length > 0) io.stderr.write(`charter: ${counted(broken.length, 'file')} with errors left out; "charter check" tells more.\n`);
  if (checked.some(({ readable }) => !readable)) return EXIT.failure;
  return broken.length > 0 ? EXIT.findings : EXIT.clean;
}

function textOf({ title, met, of, errors, principles }: Score & { readonly title: string }): string {
  const excused = principles.flatMap(({ checkpoints }) => checkpoints.filter((checkpoint) => checkpoint.excused)).length;
  const lines = [
    `${title}: ${met} of ${of}${excused > 0 ? `, ${excused} of them left out or accepted with a reason` : ''}`,
    ...(errors.length > 0 ? [`  It has ${counted(errors.length, 'error')}, which no score makes up for; "charter check" tells more.`] : []),
    ...principles.flatMap(principleLines),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

function principleLines({ title, checkpoints }: ScoredPrinciple): string[] {
  const head = `  ${title}: ${checkpoints.filter(({ met }) => met).length} of ${checkpoints.length}`;
  return [head, ...checkpoints.filter(({ met }) => !met).flatMap(openLines)];
}

/** What would raise the score: what is not there at all goes before what could be better. */
function openLines({ title, write, findings }: ScoredCheckpoint): string[] {
  const absent = write === undefined ? [] : [`      Not in the charter yet, or only in part. Write ${write}.`];
  return [`    ${title}`, ...absent, ...findings.slice(0, 3).map(({ message, remedy }) => `      ${message} ${remedy}`)];
}

function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'at' || key === 'others' || key === 'fix' ? undefined : value;
}
