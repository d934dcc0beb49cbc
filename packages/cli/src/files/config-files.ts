import { dirname, join } from 'node:path';
import { CONFIG_FILE, ignoring, NOT_JSON, readConfigText } from '@charter/checking/config-file.ts';
import { decode } from '@charter/checking/decode.ts';
import { type Config, type Configured, configured } from '@charter/rules/engine/config.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import type { Inputs } from './inputs.ts';
import { shownPath } from './paths.ts';
import { readBytes } from './read-bytes.ts';
import type { WorkspaceRoots } from './workspace-roots.ts';

interface Settled extends Configured {
  /** Whether a path from the folder of the configuration is left out. */
  readonly ignores: (path: string) => boolean;
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
  static open(rules: readonly Rule[], { ids, roots }: Inputs, io: Io): ConfigFiles {
    const byRoot = new Map<string, Settled>();
    for (const root of new Set(ids.map((id) => roots.rootOf(dirname(id))))) {
      const config = readConfigFile(join(root, CONFIG_FILE), rules, io);
      byRoot.set(root, { ...configured(rules, config), ignores: ignoring(config) });
    }
    return new ConfigFiles(roots, byRoot);
  }

  /** The rules and settings for a file. */
  for(id: string): Configured {
    return this.#settled(id) ?? { rules: [], settings: {} };
  }

  /** Whether a file is to be left out. */
  ignores(id: string): boolean {
    return this.#settled(id)?.ignores(shownPath(id, this.#roots.rootOf(dirname(id)))) ?? false;
  }

  #settled(id: string): Settled | undefined {
    return this.#byRoot.get(this.#roots.rootOf(dirname(id)));
  }
}

/** Reads a configuration; one that is not there asks for nothing. Fails with all that is wrong in it. */
export function readConfigFile(path: string, rules: readonly Rule[], { cwd, fs }: Io): Config {
  if (!fs.existsSync(path)) return {};
  const name = shownPath(path, cwd);
  const bytes = readBytes(path, fs);
  const content = bytes instanceof Uint8Array ? decode(bytes) : bytes;
  if (!('text' in content)) throw new Failure(`"${name}": ${content.message}`);
  const outcome = readConfigText(content.text, rules);
  if ('notJson' in outcome) throw new Failure(`"${name}" is not JSON: ${outcome.notJson}. ${NOT_JSON}`);
  if ('config' in outcome) return outcome.config;
  const lines = outcome.problems.map(
    (problem) => `"${name}"${problem.path === '' ? '' : ` at ${problem.path}`}: ${problem.message} ${problem.remedy}`,
  );
  throw new Failure(lines.join('\n'));
}
