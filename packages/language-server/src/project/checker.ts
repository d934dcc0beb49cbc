import type { LintFinding } from '@charter/rules/engine/lint.ts';
import type { Findings } from './findings.ts';
import type { Project } from './project.ts';

/** Checks what has changed, one file at a time, open files first, and tells which documents have other findings now. */
export class Checker {
  readonly #project: Project;
  readonly #findings: Findings;
  readonly #publish: (uri: string, findings: readonly LintFinding[]) => void;
  readonly #waiting = new Set<string>();
  #running: Promise<void> | undefined;

  constructor(project: Project, findings: Findings, publish: (uri: string, findings: readonly LintFinding[]) => void) {
    this.#project = project;
    this.#findings = findings;
    this.#publish = publish;
  }

  /** Has files checked soon. */
  mark(uris: Iterable<string>): void {
    for (const uri of uris) this.#waiting.add(uri);
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  /** Waits until everything is checked. */
  async settled(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  async #run(): Promise<void> {
    for (;;) {
      await this.#project.pause();
      const next = this.#next();
      if (next === undefined) return;
      this.#waiting.delete(next);
      const snapshot = await this.#project.standing(next);
      const touched =
        snapshot === undefined ? this.#findings.drop(next) : this.#findings.put(next, snapshot.checked.findings, snapshot.lint);
      for (const uri of touched) this.#publish(uri, this.#findings.of(uri));
    }
  }

  #next(): string | undefined {
    for (const uri of this.#waiting) if (this.#project.texts.get(uri)?.isOpen === true) return uri;
    return this.#waiting.values().next().value;
  }
}
