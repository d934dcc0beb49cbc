import { profileNames } from '@charter/rules/engine/config.ts';
import type { ProfileName, Rule } from '@charter/rules/engine/rule.ts';
import { Command, Option } from 'commander';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { Product } from '../product.ts';
import { counted } from '../reports/summary.ts';
import type { CommandContext } from './context.ts';

interface RulesOptions {
  readonly format: 'text' | 'json';
  readonly profile: ProfileName;
}

/** `charter rules`: lists what is asked of a charter. */
export function rulesCommand({ io, product, finish }: CommandContext): Command {
  return new Command('rules')
    .summary('list what is asked of a charter')
    .description('Lists the rules by topic, with the severity each has unless charter.config.json says otherwise.')
    .addOption(new Option('--format <format>', 'how to list them').choices(['text', 'json']).default('text'))
    .addOption(new Option('--profile <name>', 'whose severities to show').choices(profileNames).default('standard'))
    .addHelpText('after', HELP)
    .action(async (options: RulesOptions) => finish(await listRules(options, io, product)));
}

const HELP = `
Examples:
  charter rules
  charter rules --profile light
  charter rules --format json | jq .   everything about all of them, for a program
  charter explain owner-missing        everything about one, for people`;

async function listRules({ format, profile }: RulesOptions, io: Io, product: Product): Promise<ExitCode> {
  const rules = await product.rules();
  if (format === 'json') {
    io.stdout.write(`${JSON.stringify({ version: 1, rules }, undefined, 2)}\n`);
    return EXIT.clean;
  }
  const width = Math.max(0, ...rules.map(({ code }) => code.length));
  const topics = Map.groupBy(rules, ({ topic }) => topic);
  io.stdout.write([...topics].map(([topic, ofTopic]) => `${topic}\n${linesOf(ofTopic, profile, width)}`).join('\n'));
  io.stderr.write(`${counted(rules.length, 'rule')}, with the severities of the profile ${profile}.\n`);
  return EXIT.clean;
}

function linesOf(rules: readonly Rule[], profile: ProfileName, width: number): string {
  return rules.map(({ code, severity, summary }) => `  ${code.padEnd(width)}  ${severity[profile].padEnd(7)}  ${summary}\n`).join('');
}
