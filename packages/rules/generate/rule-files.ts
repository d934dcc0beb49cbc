import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../src/engine/rule.ts';

/** A file that declares a rule. */
export interface RuleFile {
  /** From the folder of the sources, such as `success/outcome-owner.ts`. */
  readonly path: string;
  /** The name that the file gives its rule. */
  readonly name: string;
  readonly rule: Rule;
}

/** Every file below a folder that declares a rule, by topic and code. Fails where two rules have one code or one name. */
export async function ruleFiles(folder: string): Promise<RuleFile[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/]+\/[^/]+\.ts$/.test(path) && readFileSync(join(folder, path), 'utf8').includes(' = rule({'))
    .sort((one, other) => (withoutEnding(one) < withoutEnding(other) ? -1 : 1));
  const files = await Promise.all(paths.map((path) => readRuleFile(folder, path)));
  refuseRepeated(files, ({ rule }) => rule.code);
  refuseRepeated(files, ({ name }) => name);
  return files;
}

async function readRuleFile(folder: string, path: string): Promise<RuleFile> {
  const exported = Object.entries((await import(join(folder, path))) as Record<string, Rule>);
  const [only] = exported;
  if (only === undefined || exported.length > 1) throw new Error(`${path} does not export exactly one rule.`);
  const [name, rule] = only;
  return { path, name, rule };
}

function withoutEnding(path: string): string {
  return path.replace(/\.ts$/, '');
}

function refuseRepeated(files: readonly RuleFile[], wordOf: (file: RuleFile) => string): void {
  for (const [word, sharing] of Map.groupBy(files, wordOf)) {
    if (sharing.length > 1) throw new Error(`${sharing.map(({ path }) => path).join(' and ')} are both called ${word}.`);
  }
}
