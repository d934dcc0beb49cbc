import type { RefusedSource, SourceHost, UsedSource } from '@charter/language/source-host.ts';
import type { CheckedFile } from '@charter/language/workspace.ts';
import type { Span } from '@charter/model/origin.ts';
import { type LintFinding, lint } from '@charter/rules/engine/lint.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import type { Location } from 'vscode-languageserver';
import type { Settings } from '../protocol.ts';
import type { FileSource } from './file-source.ts';
import { pause } from './pause.ts';
import { Snapshot } from './snapshot.ts';
import { Texts } from './texts.ts';
import { Units } from './units.ts';
import { folderOf, isInside, normalized, resolved } from './uris.ts';

/** All charters that the client works with: those that are open, those in its folders, and those that these use. */
export class Project {
  readonly rules: readonly Rule[];
  readonly texts: Texts;
  settings: Settings = {};
  /** The folders that the client has opened. */
  folders: readonly string[] = [];
  readonly #units = new Units();
  readonly #snapshots = new Map<string, Snapshot>();
  /** Which files were asked for by which, when these were looked at last. */
  readonly #askers = new Map<string, Set<string>>();

  constructor(files: FileSource, rules: readonly Rule[]) {
    this.texts = new Texts(files);
    this.rules = rules;
  }

  /** The file as it stands, with the files it uses read; undefined where there is no such file. */
  async standing(uri: string): Promise<Snapshot | undefined> {
    const id = normalized(uri);
    for (;;) {
      const snapshot = this.snapshot(id);
      if (snapshot === undefined) return undefined;
      void snapshot.checked;
      const unread = [...snapshot.asked].filter((asked) => this.texts.get(asked) === undefined);
      if (unread.length === 0) return snapshot;
      await Promise.all(unread.map((asked) => this.texts.load(asked)));
      this.#snapshots.delete(id);
    }
  }

  /** The same without waiting for files that were not read yet. */
  snapshot(uri: string): Snapshot | undefined {
    const id = normalized(uri);
    const known = this.texts.get(id);
    if (known === undefined || known.error !== undefined) return undefined;
    let snapshot = this.#snapshots.get(id);
    if (snapshot === undefined) {
      snapshot = new Snapshot(known.document, {
        use: (from, path, asked) => this.#use(id, from, path, asked),
        readUnit: (unit, text) => this.#units.read(unit, text),
        lint: (checked) => this.#lint(checked),
      });
      this.#snapshots.set(id, snapshot);
    }
    return snapshot;
  }

  /** What a file finds when it uses another. */
  get host(): SourceHost {
    return { use: (from, path) => this.#use(from, from, path, new Set()) };
  }

  /** The addresses of all charters that are known. */
  uris(): Iterable<string> {
    return this.texts.uris();
  }

  /** The files that use a file, as far as they were looked at. */
  usersOf(uri: string): readonly string[] {
    return [...(this.#askers.get(normalized(uri)) ?? [])];
  }

  /** Where a span of any file stands, as the client counts. */
  location({ document, start, end }: Span): Location {
    const known = this.texts.get(document)?.document;
    const zero = { line: 0, character: 0 };
    return { uri: document, range: { start: known?.positionAt(start) ?? zero, end: known?.positionAt(end) ?? zero } };
  }

  /** Forgets what followed from the text of a file, there and in the files that use it; gives their addresses. */
  changed(uri: string): readonly string[] {
    const touched = [uri, ...this.usersOf(uri)];
    for (const each of touched) this.#snapshots.delete(each);
    if (this.texts.get(uri) === undefined) this.#units.forget(uri);
    return touched;
  }

  /** Lets what has arrived in the meantime go first. */
  pause(): Promise<void> {
    return pause();
  }

  #use(asker: string, from: string, path: string, asked: Set<string>): UsedSource | RefusedSource {
    const id = resolved(from, path);
    if (!isInside(this.#rootOf(from), id))
      return { refused: 'outside', reason: 'This file lies outside the folder whose charters belong together.' };
    asked.add(id);
    const askers = this.#askers.get(id) ?? new Set();
    this.#askers.set(id, askers.add(asker));
    const known = this.texts.get(id);
    if (known === undefined || known.error !== undefined) return { refused: 'missing', reason: 'There is no such file.' };
    return { id, text: known.document.getText() };
  }

  #rootOf(uri: string): string {
    return this.folders.find((folder) => isInside(folder, uri)) ?? folderOf(uri);
  }

  #lint({ charters, findings }: CheckedFile): readonly LintFinding[] {
    if (findings.some(({ severity }) => severity === 'error')) return [];
    return charters.flatMap((charter) => lint(charter, this.rules));
  }
}
