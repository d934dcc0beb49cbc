import { nearest } from '@charter/model/nearest.ts';
import { rulePage } from '@charter/rules/engine/rule-page.ts';
import { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import type { Product } from '../product.ts';
import type { CommandContext } from './context.ts';

/** `charter explain`: tells all about a rule. */
export function explainCommand({ io, product, finish }: CommandContext): Command {
  return new Command('explain')
    .summary('tell why a rule asks what it asks, with examples')
    .description('Tells what a rule asks and why, where the advice comes from, what can be set, and shows it in examples.')
    .argument('<code>', 'the code of the rule, as reports show it')
    .addHelpText('after', HELP)
    .action(async (code: string) => finish(await explain(code, io, product)));
}

const HELP = `
Examples:
  charter explain owner-missing
  charter rules                  the codes of all rules

Exit codes:
  0  the rule was explained
  2  there is no such rule`;

async function explain(code: string, io: Io, product: Product): Promise<ExitCode> {
  const rules = await product.rules();
  const rule = rules.find((each) => each.code === code);
  if (rule === undefined)
    throw new Failure(
      unknown(
        code,
        rules.map((each) => each.code),
      ),
    );
  io.stdout.write(rulePage(rule));
  return EXIT.clean;
}

function unknown(code: string, codes: readonly string[]): string {
  const meant = nearest(code, codes);
  if (meant !== undefined) return `There is no rule "${code}". Did you mean "${meant}"?`;
  return `There is no rule "${code}". "charter rules" lists them; errors of the language say where they are reported all there is to say.`;
}
