import { join } from 'node:path';
import { CONFIG_FILE } from '@charter/checking/config-file.ts';
import { configured, profileNames } from '@charter/rules/engine/config.ts';
import type { ProfileName, Rule } from '@charter/rules/engine/rule.ts';
import { Command, Option } from 'commander';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { readConfigFile } from '../files/config-files.ts';
import { WorkspaceRoots } from '../files/workspace-roots.ts';
import type { Io } from '../io.ts';
import type { Product } from '../product.ts';
import { counted } from '../reports/summary.ts';
import type { CommandContext } from './context.ts';

interface RulesOptions {
  readonly format: 'text' | 'json';
  readonly profile?: ProfileName;
  readonly topic?: string;
}

/** `charter rules`: lists what is asked of the charters in this folder. */
export function rulesCommand({ io, product, finish }: CommandContext): Command {
  return new Command('rules')
    .summary('list what is asked of a charter')
    .description('Lists the rules by topic, with the severity that each has in this folder: charter.config.json is followed.')
    .addOption(new Option('--format <format>', 'how to list them').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--profile <name>', 'whose severities to show (default: that of charter.config.json, else standard)').choices(
        profileNames,
      ),
    )
    .option('--topic <name>', 'those about one topic only, such as deciding')
    .addHelpText('after', HELP)
    .action(async (options: RulesOptions) => finish(await listRules(options, io, product)));
}

const HELP = `
Examples:
  charter rules
  charter rules --topic deciding
  charter rules --profile light
  charter rules --format json | jq .   everything about all of them, for a program
  charter explain owner-missing        everything about one, for people`;

async function listRules({ format, topic, ...options }: RulesOptions, io: Io, product: Product): Promise<ExitCode> {
  const all = await product.rules();
  const config = readConfigFile(join(new WorkspaceRoots(io.fs, io.cwd).rootOf(io.cwd), CONFIG_FILE), all, io);
  const { rules: preset, settings } = configured(all, config);
  const rules = preset.filter((rule) => topic === undefined || rule.topic === topic);
  if (rules.length === 0)
    throw new Failure(`There is no topic "${topic}". There are ${[...new Set(all.map((rule) => rule.topic))].join(', ')}.`);
  const profile = options.profile ?? settings.profile ?? 'standard';
  const levelOf = ({ code, severity }: Rule) => settings.severities?.get(code) ?? severity[profile];

  if (format === 'json') {
    const listed = rules.map((rule) => ({
      ...rule,
      options: { ...rule.options, ...settings.options?.get(rule.code) },
      level: levelOf(rule),
    }));
    io.stdout.write(`${JSON.stringify({ version: 1, profile, rules: listed }, undefined, 2)}\n`);
    return EXIT.clean;
  }
  const width = Math.max(...rules.map(({ code }) => code.length));
  const line = (rule: Rule) => `  ${rule.code.padEnd(width)}  ${levelOf(rule).padEnd(7)}  ${rule.summary}\n`;
  const topics = Map.groupBy(rules, (rule) => rule.topic);
  io.stdout.write([...topics].map(([name, ofTopic]) => `${name}\n${ofTopic.map(line).join('')}`).join('\n'));
  io.stderr.write(`${counted(rules.length, 'rule')}, with the severities of the profile ${profile}${followed(config)}.\n`);
  return EXIT.clean;
}

function followed(config: object): string {
  return Object.keys(config).length === 0 ? '' : ' as charter.config.json changes them';
}
