import { Library } from '@charter/language/library.ts';
import type { RefusedSource, UsedSource } from '@charter/language/source-host.ts';
import type { SourceUnit } from '@charter/language/source-unit.ts';
import { type CheckedFile, checkUnit } from '@charter/language/workspace.ts';
import type { Span } from '@charter/model/origin.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import { finished, type Steps } from '@charter/rules/engine/steps.ts';
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** What a file needs of the world around it. */
export interface Surroundings {
  /** The file that a path leads to; whoever asks takes note of it. */
  use(from: string, path: string, asker: Asker): UsedSource | RefusedSource;
  readUnit(id: string, text: string): SourceUnit;
  /** What the rules find in the charters of a file. */
  lint(checked: CheckedFile): Steps<readonly LintFinding[]>;
}

/** What a file has asked for so far. */
export interface Asker {
  /** The files that were asked for, whether they exist or not. */
  readonly asked: Set<string>;
  /** Those of them that were not read yet then. What follows from such an answer is out of date once they are, which may be at any time. */
  readonly unread: Set<string>;
}

/**
 * A file as it stands: everything that follows from its text and from those of the files it uses. Each part is made when it is first asked for;
 * all of it is as old as the text, and a new snapshot takes its place once any of these texts has changed.
 */
export class Snapshot implements Asker {
  readonly document: TextDocument;
  readonly asked = new Set<string>();
  readonly unread = new Set<string>();
  readonly #around: Surroundings;
  #library: Library | undefined;
  #unit: SourceUnit | undefined;
  #checked: CheckedFile | undefined;
  #lint: readonly LintFinding[] | undefined;

  constructor(document: TextDocument, around: Surroundings) {
    this.document = document;
    this.#around = around;
  }

  get uri(): string {
    return this.document.uri;
  }

  get text(): string {
    return this.document.getText();
  }

  /** The tree of the file, and the names it declares. */
  get unit(): SourceUnit {
    this.#unit ??= this.library.unit(this.uri, this.text);
    return this.#unit;
  }

  /** What names mean, here and in the files that this one uses. */
  get library(): Library {
    this.#library ??= new Library({ use: (from, path) => this.#around.use(from, path, this) }, (id, text) =>
      this.#around.readUnit(id, text),
    );
    return this.#library;
  }

  /** The charters of the file, and what the language has to say about it. */
  get checked(): CheckedFile {
    this.#checked ??= checkUnit(this.unit, this.library);
    return this.#checked;
  }

  /** What the rules find in the charters of the file; some of it may stand in the files it uses. */
  get lint(): readonly LintFinding[] {
    return finished(this.linting());
  }

  /** The same, one rule a step. */
  *linting(): Steps<readonly LintFinding[]> {
    this.#lint ??= yield* this.#around.lint(this.checked);
    return this.#lint;
  }

  /** Where a span of this file stands, as the client counts. */
  range({ start, end }: Span): Range {
    return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
  }
}
