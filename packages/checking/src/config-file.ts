import type { Config } from '@charter/rules/engine/config.ts';
import { type ConfigProblem, readConfig } from '@charter/rules/engine/config-problems.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import picomatch from 'picomatch';

/** Where the rules for the charters of a folder and of all below it are set. */
export const CONFIG_FILE = 'charter.config.json';

/** What marks a folder as one whose files may use one another. */
export const MARKERS: readonly string[] = [CONFIG_FILE, '.git'];

export const NOT_JSON = 'Names and texts stand between double quotes, and no comma follows the last entry.';

export type ConfigText = { readonly config: Config } | { readonly problems: readonly ConfigProblem[] } | { readonly notJson: string };

/** Reads the text of a configuration file; one that is no JSON has the reason of it. */
export function readConfigText(text: string, rules: readonly Rule[]): ConfigText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { notJson: error instanceof Error ? error.message : String(error) };
  }
  return readConfig(value, rules);
}

/** Tells which paths, from the folder of a configuration and with forward slashes, are left out. A pattern that fits a folder stands for all in it. */
export function ignoring({ ignore = [] }: Config): (path: string) => boolean {
  const [kept, left] = [ignore.filter((pattern) => pattern.startsWith('!')), ignore.filter((pattern) => !pattern.startsWith('!'))];
  if (left.length === 0) return () => false;
  const isLeftOut = picomatch(left.flatMap(withContents), {
    dot: true,
    ignore: kept.map((pattern) => pattern.slice(1)).flatMap(withContents),
  });
  return (path) => isLeftOut(path);
}

function withContents(pattern: string): string[] {
  const folder = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
  return folder === '' ? [] : [folder, `${folder}/**`];
}
