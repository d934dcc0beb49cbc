import { ignoring, readConfigText } from '@charter/checking/config-file.ts';
import { type Configured, configured } from '@charter/rules/engine/config.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import type { Roots } from './roots.ts';
import type { KnownText, Texts } from './texts.ts';
import { configOf, pathFrom } from './uris.ts';

interface Settled extends Configured {
  /** Whether a path from the folder of the configuration is left out. */
  readonly ignores: (path: string) => boolean;
}

/** What the configurations say; one that cannot be followed says nothing. */
export class Configs {
  readonly #rules: readonly Rule[];
  readonly #texts: Texts;
  readonly #roots: Roots;
  readonly #none: Settled;
  readonly #settled = new WeakMap<KnownText, Settled>();

  constructor(rules: readonly Rule[], texts: Texts, roots: Roots) {
    this.#rules = rules;
    this.#texts = texts;
    this.#roots = roots;
    this.#none = { ...configured(rules, {}), ignores: () => false };
  }

  /** The rules and settings for a file. */
  for(uri: string): Configured {
    return this.#at(this.#roots.rootOf(uri));
  }

  /** Whether a file is to be left out. */
  ignores(uri: string): boolean {
    const root = this.#roots.rootOf(uri);
    return this.#at(root).ignores(pathFrom(root, uri));
  }

  #at(root: string): Settled {
    const known = this.#texts.get(configOf(root));
    if (known === undefined || known.problem !== undefined) return this.#none;
    let settled = this.#settled.get(known);
    if (settled === undefined) {
      const outcome = readConfigText(known.document.getText(), this.#rules);
      settled = 'config' in outcome ? { ...configured(this.#rules, outcome.config), ignores: ignoring(outcome.config) } : this.#none;
      this.#settled.set(known, settled);
    }
    return settled;
  }
}
