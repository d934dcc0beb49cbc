import { rulePage } from '../src/engine/rule-page.ts';
import { configSchema } from './config-schema.ts';
import { registrySources } from './registry-source.ts';
import type { RuleFile } from './rule-files.ts';
import { rulesTable } from './rules-table.ts';

/** Everything that is made from the files of the rules, by path from the folder of this package. */
export function generatedFiles(files: readonly RuleFile[]): ReadonlyMap<string, string> {
  const rules = files.map(({ rule }) => rule);
  return new Map([
    ...registrySources(files),
    ['schema/config.schema.json', `${JSON.stringify(configSchema(rules), undefined, 2)}\n`],
    ['docs/README.md', rulesTable(rules)],
    ...rules.map((rule) => [`docs/${rule.code}.md`, rulePage(rule)] as const),
  ]);
}
