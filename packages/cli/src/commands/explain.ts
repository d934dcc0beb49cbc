import { codePage } from '@charter/checking/code-page.ts';
import { nearest } from '@charter/model/nearest.ts';
import { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import type { Product } from '../product.ts';
import type { CommandContext } from './context.ts';

/** `charter explain`: tells all about a code that a report shows. */
export function explainCommand({ io, product, finish }: CommandContext): Command {
  return new Command('explain')
    .summary('tell why a rule asks what it asks, with examples')
    .description('Tells what a rule asks and why, where the advice comes from, what can be set, and shows it in examples.')
    .argument('<code>', 'the code of the rule or error, as reports show it')
    .addHelpText('after', HELP)
    .action(async (code: string) => finish(await explain(code, io, product)));
}

const HELP = `
Examples:
  charter explain owner-missing
  charter rules                  the codes of all rules

Exit codes:
  0  the code was explained
  2  there is no such code`;

async function explain(code: string, io: Io, product: Product): Promise<ExitCode> {
  const rules = await product.rules();
  const { errors } = await product.language();
  const told = codePage(code, { rules, errors });
  if (told === undefined) throw new Failure(unknown(code, [...rules.map((each) => each.code), ...Object.keys(errors)]));
  io.stdout.write(told);
  return EXIT.clean;
}

function unknown(code: string, codes: readonly string[]): string {
  const meant = nearest(code, codes);
  if (meant !== undefined) return `There is no code "${code}". Did you mean "${meant}"?`;
  if (code.startsWith('file-')) return `"${code}" is about the file itself, and its report says all there is to say.`;
  return `There is no code "${code}". "charter rules" lists those of the rules.`;
}
