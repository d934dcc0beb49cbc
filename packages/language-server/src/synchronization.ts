import { type Connection, FileChangeType } from 'vscode-languageserver';
import type { Checker } from './project/checker.ts';
import type { Project } from './project/project.ts';
import { normalized } from './project/uris.ts';

/** Follows what the client does to its files, and has checked whatever that touches. */
export class Synchronization {
  readonly #project: Project;
  readonly #checker: Checker;

  constructor(project: Project, checker: Checker) {
    this.#project = project;
    this.#checker = checker;
  }

  listen(connection: Connection): void {
    const { texts } = this.#project;
    connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
      texts.open(normalized(uri), version, text);
      this.#touch(normalized(uri));
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      texts.change(normalized(uri), version, contentChanges);
      this.#touch(normalized(uri));
    });
    connection.onDidCloseTextDocument(async ({ textDocument: { uri } }) => {
      await texts.close(normalized(uri));
      this.#touch(normalized(uri));
    });
    connection.onDidChangeWatchedFiles(async ({ changes }) => {
      for (const { uri, type } of changes) {
        if (type === FileChangeType.Deleted || uri.endsWith('.charter')) await this.found([normalized(uri)]);
      }
    });
  }

  /** Takes in files that are there, or were. */
  async found(uris: readonly string[]): Promise<void> {
    for (const uri of uris) if (await this.#project.texts.load(uri)) this.#touch(uri);
  }

  #touch(uri: string): void {
    this.#checker.mark(this.#project.changed(uri));
  }
}
