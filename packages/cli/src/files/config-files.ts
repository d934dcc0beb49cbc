import { dirname, join, resolve } from 'node:path';
import { type Config, type Configured, configured } from '@charter/rules/engine/config.ts';
import { readConfig } from '@charter/rules/engine/config-problems.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import { Failure } from '../failure.ts';
import type { FileSystem, Io } from '../io.ts';
import { decode } from './decode.ts';
import type { Inputs } from './inputs.ts';
import { shownPath } from './paths.ts';
import { readBytes } from './read-bytes.ts';
import { CONFIG_FILE, type WorkspaceRoots } from './workspace-roots.ts';

interface Settled extends Configured {
  /** The identifiers of the files that are left out. */
  readonly ignored: ReadonlySet<string>;
}

/** The configurations for the inputs of one run. */
export class ConfigFiles {
  readonly #roots: WorkspaceRoots;
  readonly #byRoot: ReadonlyMap<string, Settled>;

  private constructor(roots: WorkspaceRoots, byRoot: ReadonlyMap<string, Settled>) {
    this.#roots = roots;
    this.#byRoot = byRoot;
  }

  /** Reads those for these inputs, each once. Fails with all that is wrong in one that cannot be followed. */
  static async open(rules: readonly Rule[], { ids, roots }: Inputs, io: Io): Promise<ConfigFiles> {
    const byRoot = new Map<string, Settled>();
    for (const root of new Set(ids.map((id) => roots.rootOf(dirname(id))))) {
      const config = readConfigFile(join(root, CONFIG_FILE), rules, io);
      byRoot.set(root, { ...configured(rules, config), ignored: await matches(config.ignore ?? [], root, io.fs) });
    }
    return new ConfigFiles(roots, byRoot);
  }

  /** The rules and settings for a file. */
  for(id: string): Configured {
    return this.#settled(id) ?? { rules: [], settings: {} };
  }

  /** Whether a file is to be left out. */
  ignores(id: string): boolean {
    return this.#settled(id)?.ignored.has(id) ?? false;
  }

  #settled(id: string): Settled | undefined {
    return this.#byRoot.get(this.#roots.rootOf(dirname(id)));
  }
}

function readConfigFile(path: string, rules: readonly Rule[], { cwd, fs }: Io): Config {
  if (!fs.existsSync(path)) return {};
  const name = shownPath(path, cwd);
  const bytes = readBytes(path, fs);
  const content = bytes instanceof Uint8Array ? decode(bytes) : bytes;
  if (!('text' in content)) throw new Failure(`"${name}": ${content.message}`);
  const outcome = readConfig(parsed(content.text, name), rules);
  if ('config' in outcome) return outcome.config;
  const lines = outcome.problems.map(
    (problem) => `"${name}"${problem.path === '' ? '' : ` at ${problem.path}`}: ${problem.message} ${problem.remedy}`,
  );
  throw new Failure(lines.join('\n'));
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `"${name}" is not JSON: ${reason}. Names and texts stand between double quotes, and no comma follows the last entry.`,
    );
  }
}

/** The files below a folder that fit patterns; a pattern that fits a folder stands for all in it. */
async function matches(patterns: readonly string[], root: string, fs: FileSystem): Promise<ReadonlySet<string>> {
  if (patterns.length === 0) return new Set();
  const { globSync } = await import('tinyglobby');
  const found = globSync([...patterns], { cwd: root, dot: true, ignore: '**/node_modules/**', followSymbolicLinks: false, fs });
  return new Set(found.map((match) => resolve(root, match)));
}
