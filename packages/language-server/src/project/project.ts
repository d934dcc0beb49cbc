import { judging, type LintChoices } from '@charter/checking/rule-findings.ts';
import { OUTSIDE, refusedFile, refusedPath } from '@charter/checking/use-path.ts';
import { KnownStatements } from '@charter/language/parse/known-statements.ts';
import type { RefusedSource, SourceHost, UsedSource } from '@charter/language/source-host.ts';
import { readUnit, type SourceUnit } from '@charter/language/source-unit.ts';
import type { CheckedFile } from '@charter/language/workspace.ts';
import type { Span } from '@charter/model/origin.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import type { Steps } from '@charter/rules/engine/steps.ts';
import type { Location } from 'vscode-languageserver';
import { type ClientTraits, plainClient } from '../client-traits.ts';
import type { FileSource } from '../files/file-source.ts';
import type { Settings } from '../protocol.ts';
import { Configs } from './configs.ts';
import { Recent } from './recent.ts';
import { Roots } from './roots.ts';
import { Snapshot } from './snapshot.ts';
import { Texts } from './texts.ts';
import { isConfig, isInside, normalized, resolved } from './uris.ts';
import { UseGraph } from './use-graph.ts';

/** A tree takes many times the room of its text, so only those that were needed last are kept. */
const mostTrees = 64;

/** All charters that the client works with: those that are open, those in its folders, and those that these use. */
export class Project {
  readonly rules: readonly Rule[];
  readonly texts: Texts;
  readonly roots: Roots;
  readonly configs: Configs;
  settings: Settings = {};
  /** What the client can do. */
  client: ClientTraits = plainClient;
  /** What people have set for all charters. */
  choices: LintChoices = {};
  readonly #units = new Recent<SourceUnit>(mostTrees);
  readonly #snapshots = new Recent<Snapshot>(mostTrees);
  readonly #uses = new UseGraph();
  /** Of the files that are open, which are the ones that change all the time. */
  readonly #statements = new Map<string, KnownStatements>();

  constructor(files: FileSource, rules: readonly Rule[]) {
    this.rules = rules;
    this.texts = new Texts(files);
    this.roots = new Roots(files);
    this.configs = new Configs(rules, this.texts, this.roots);
  }

  /** The addresses of all charters that are there. */
  *uris(): Iterable<string> {
    for (const uri of this.texts.uris()) if (!isConfig(uri)) yield uri;
  }

  /**
   * The file as it stands, with the files it uses read; undefined where there is no such file. What these use in turn is known from when the file was
   * checked last, so that a question does not wait until it is checked again.
   */
  async standing(uri: string): Promise<Snapshot | undefined> {
    const id = normalized(uri);
    for (;;) {
      const snapshot = this.snapshot(id);
      if (snapshot === undefined) return undefined;
      const asked = this.#uses.askedBy(id);
      if (asked === undefined) return this.checked(id);
      snapshot.library.uses(snapshot.unit);
      if (!(await this.#read(snapshot, asked))) return snapshot;
    }
  }

  /** The same, with what the language has to say about it; all that it uses is known from then on. */
  async checked(uri: string): Promise<Snapshot | undefined> {
    const id = normalized(uri);
    for (;;) {
      const snapshot = this.snapshot(id);
      if (snapshot === undefined) return undefined;
      void snapshot.checked;
      this.#uses.replace(id, snapshot.asked);
      if (!(await this.#read(snapshot))) return snapshot;
    }
  }

  /** The same without waiting for files that were not read yet. */
  snapshot(uri: string): Snapshot | undefined {
    const id = normalized(uri);
    const known = this.texts.get(id);
    if (known === undefined || known.problem !== undefined) return undefined;
    let snapshot = this.#snapshots.get(id);
    if (snapshot === undefined) {
      snapshot = new Snapshot(known.document, {
        use: (from, path, { asked, unread }) =>
          this.#use(from, path, (other) => {
            asked.add(other);
            if (this.texts.get(other) === undefined) unread.add(other);
            this.#uses.add(id, other);
          }),
        readUnit: (unit, text) => this.#readUnit(unit, text),
        lint: (checked) => this.#lint(id, checked),
      });
      this.#snapshots.set(id, snapshot);
    }
    return snapshot;
  }

  /** What a file finds when it uses another. */
  get host(): SourceHost {
    return { use: (from, path) => this.#use(from, path, () => {}) };
  }

  /** The files that use a file, directly or through others, as far as they were looked at; always in the same order. */
  usersOf(uri: string): readonly string[] {
    return this.#uses.askersOf(normalized(uri)).toSorted();
  }

  /** Whether the findings of a file are to be shown: it is open, or lies in a folder that is. */
  isOurs(uri: string): boolean {
    return this.texts.isOpen(uri) || this.isInFolder(uri);
  }

  /** Whether a file lies in a folder that the client has opened. */
  isInFolder(uri: string): boolean {
    return [...this.roots.folders].some((folder) => isInside(folder, uri));
  }

  /** Where a span of any file stands, as the client counts. */
  location({ document, start, end }: Span): Location {
    const known = this.texts.get(document)?.document;
    const zero = { line: 0, character: 0 };
    return { uri: document, range: { start: known?.positionAt(start) ?? zero, end: known?.positionAt(end) ?? zero } };
  }

  /** Forgets what followed from the text of a file, there and in the files that use it; gives the addresses of all whose findings may be others now. */
  changed(uri: string): readonly string[] {
    if (isConfig(uri)) return this.reconsidered();
    if (!this.texts.isOpen(uri)) this.#statements.delete(uri);
    const touched = [uri, ...this.#uses.askersOf(uri)];
    for (const each of touched) this.#snapshots.delete(each);
    return touched;
  }

  /** Forgets all that followed from settings and configurations; gives the addresses of all files. */
  reconsidered(): readonly string[] {
    this.#snapshots.clear();
    return [...this.texts.uris()];
  }

  /** Reads what a file asked for, or is known to ask for, and was not read yet; tells whether the file is another now. */
  async #read({ uri, asked, unread }: Snapshot, others: Iterable<string> = []): Promise<boolean> {
    const missing = [...asked, ...others].filter((each) => this.texts.get(each) === undefined);
    await Promise.all(missing.map((each) => this.texts.load(each)));
    const isOutdated = missing.length > 0 || unread.size > 0;
    if (isOutdated) this.changed(uri);
    return isOutdated;
  }

  *#lint(id: string, checked: CheckedFile): Steps<readonly LintFinding[]> {
    return (yield* judging(checked, this.configs.for(id), this.choices)).open;
  }

  #use(from: string, path: string, ask: (id: string) => void): UsedSource | RefusedSource {
    const refused = refusedPath(path);
    if (refused !== undefined) return refused;
    const root = this.roots.rootOf(from);
    const id = resolved(from, path);
    if (!isInside(root, id)) return OUTSIDE;
    ask(id);
    const known = this.texts.get(id);
    if (known?.real !== undefined && !this.roots.holds(root, known.real)) return OUTSIDE;
    if (known?.problem !== undefined) return refusedFile(known.problem);
    return { id, text: known?.document.getText() ?? '' };
  }

  /** The unit of a text: the one from before where the text is still the same. */
  #readUnit(id: string, text: string): SourceUnit {
    const known = this.#units.get(id);
    if (known?.text === text) return known;
    const unit = readUnit(id, text, this.#statementsOf(id));
    this.#units.set(id, unit);
    return unit;
  }

  #statementsOf(id: string): KnownStatements | undefined {
    if (this.texts.isOpen(id) && !this.#statements.has(id)) this.#statements.set(id, new KnownStatements());
    return this.#statements.get(id);
  }
}
