import { emptyFile, findingOf } from '@charter/checking/file-problem.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import { configFindings } from './config-findings.ts';
import { Findings } from './findings.ts';
import { pause } from './pause.ts';
import type { Project } from './project.ts';
import { unhurried } from './unhurried.ts';
import { isConfig } from './uris.ts';

/** Takes what is to be shown in a document from now on. */
type Publish = (uri: string, findings: readonly LintFinding[]) => void;

/** Checks what has changed, one file at a time, open files first, and tells which documents have other findings now. */
export class Checker {
  readonly #project: Project;
  readonly #publish: Publish;
  readonly #log: (error: unknown) => void;
  readonly #findings = new Findings();
  readonly #open = new Set<string>();
  readonly #closed = new Set<string>();
  /** The documents in which something is shown: there is nothing to tell of all the others. */
  readonly #shown = new Set<string>();
  #running: Promise<void> | undefined;

  /** `log` takes what should never happen: one file that cannot be checked keeps no other from it. */
  constructor(project: Project, publish: Publish, log: (error: unknown) => void) {
    this.#project = project;
    this.#publish = publish;
    this.#log = log;
  }

  /** Has files checked soon. */
  mark(uris: Iterable<string>): void {
    for (const uri of uris) {
      const isOpen = this.#project.texts.isOpen(uri);
      this.#closed.delete(uri);
      this.#open.delete(uri);
      (isOpen ? this.#open : this.#closed).add(uri);
    }
    this.#running ??= this.#run();
  }

  /** Waits until everything is checked. */
  async settled(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  /** Whatever has arrived in the meantime goes before the next file: what was typed last is never behind what is out of date. */
  async #run(): Promise<void> {
    for (;;) {
      await pause();
      const next = first(this.#open) ?? first(this.#closed);
      if (next === undefined) break;
      this.#open.delete(next);
      this.#closed.delete(next);
      await this.#check(next).catch(this.#log);
    }
    this.#running = undefined;
  }

  /** Checks a file and tells what is to be shown in it; those of which the check says something else than before are looked at again. */
  async #check(uri: string): Promise<void> {
    const found = await this.#found(uri);
    // What was found in an earlier text does not fit this one, of which more will be told.
    if (found === undefined || this.#isMarked(uri)) return;
    this.mark(this.#findings.put(uri, found));
    this.#tell(uri, this.#project.configs.ignores(uri) ? [] : this.#findings.with(uri, found));
  }

  #tell(uri: string, findings: readonly LintFinding[]): void {
    if (findings.length === 0 && !this.#shown.has(uri) && !this.#project.texts.isOpen(uri)) return;
    if (findings.length === 0) this.#shown.delete(uri);
    else this.#shown.add(uri);
    this.#publish(uri, findings);
  }

  /** Whether another text has come in, which is to be checked instead. */
  #isMarked(uri: string): boolean {
    return this.#open.has(uri) || this.#closed.has(uri);
  }

  /** What the check of a file finds; undefined where another text has come in meanwhile. */
  async #found(uri: string): Promise<readonly LintFinding[] | undefined> {
    const { texts, configs } = this.#project;
    const known = texts.get(uri);
    const isThere = known !== undefined && known.problem?.code !== 'file-missing';
    if (!isThere || !this.#project.isOurs(uri) || configs.ignores(uri)) return [];
    if (known.problem !== undefined) return [findingOf(known.problem, uri)];
    const text = known.document.getText();
    if (isConfig(uri)) return configFindings(uri, text, this.#project.rules);
    if (text.trim() === '') return [beginHere(uri)];
    if (texts.isOpen(uri)) {
      // Questions about a text that was just typed need its tree, and not what follows from it.
      void this.#project.snapshot(uri)?.unit;
      await pause();
      if (this.#isMarked(uri)) return undefined;
    }
    const snapshot = await this.#project.checked(uri);
    if (snapshot === undefined) return [];
    const found = await unhurried(snapshot.linting(), () => !this.#isMarked(uri));
    return found === undefined ? undefined : [...snapshot.checked.findings, ...found];
  }
}

/** Whoever has just made a file has done nothing wrong yet. */
function beginHere(uri: string): LintFinding {
  const remedy = 'Press Ctrl+Space: the first that is offered is a small charter, to be filled in.';
  return { ...emptyFile(uri), severity: 'hint', message: 'There is no charter here yet.', remedy };
}

function first<T>(values: ReadonlySet<T>): T | undefined {
  return values.values().next().value;
}
