import { type Connection, FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { FileSource } from './files/file-source.ts';
import type { Checker } from './project/checker.ts';
import type { Project } from './project/project.ts';
import { configOf, folderOf, isConfig, isInside, nameOf, normalized } from './project/uris.ts';

/** How many files are read at the same time: enough to keep the disk busy, and fewer than a system allows to be open. */
const atOnce = 32;

/** Follows what the client does to its files and folders, and has checked whatever that touches. */
export class Synchronization {
  readonly #project: Project;
  readonly #checker: Checker;
  readonly #files: FileSource;

  constructor(project: Project, checker: Checker, files: FileSource) {
    this.#project = project;
    this.#checker = checker;
    this.#files = files;
  }

  listen(connection: Connection): void {
    const { texts } = this.#project;
    connection.onDidOpenTextDocument(async ({ textDocument: { uri, version, text } }) => {
      const id = texts.open(uri, version, text);
      if (!this.#project.isInFolder(id)) await this.#learn(folderOf(id));
      this.#touch(id);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      this.#touch(texts.change(uri, version, contentChanges));
    });
    connection.onDidCloseTextDocument(async ({ textDocument: { uri } }) => {
      const id = await texts.close(uri);
      this.#touch(id);
      if (!this.#project.isOurs(id)) texts.forget(id);
    });
    connection.onDidChangeWatchedFiles(({ changes }) => this.#follow(changes));
  }

  /** Takes in a folder, with all that is in it. */
  async openFolder(folder: string): Promise<void> {
    this.#project.roots.add(folder);
    await this.#learn(folder);
    this.#checker.mark(this.#project.reconsidered());
    await this.#read(await this.#files.find(folder));
  }

  /** Lets go of a folder; what is open in it, or lies in another one, stays. */
  closeFolder(folder: string): void {
    this.#project.roots.remove(folder);
    const gone = [...this.#project.texts.uris()].filter((uri) => isInside(folder, uri) && !this.#project.isOurs(uri));
    this.#checker.mark(gone);
    for (const uri of gone) this.#project.texts.forget(uri);
  }

  /** Something outside of the client happened to files or to whole folders. */
  async #follow(changes: readonly FileEvent[]): Promise<void> {
    for (const { uri: written, type } of changes) {
      const uri = normalized(written);
      const isThere = type !== FileChangeType.Deleted;
      this.#project.roots.mark(uri, isThere);
      if (isText(uri)) await this.#read([uri]);
      else if (!isThere) await this.#read([...this.#project.texts.uris()].filter((known) => isInside(uri, known)));
      else if (!nameOf(uri).includes('.')) await this.#read(await this.#files.find(uri));
    }
  }

  /** Finds out which files belong together with those of a folder, and by which rules. */
  async #learn(folder: string): Promise<void> {
    const config = configOf(await this.#project.roots.learn(folder));
    if (await this.#project.texts.load(config)) this.#touch(config);
  }

  async #read(uris: readonly string[]): Promise<void> {
    const waiting = uris.values();
    const readNext = async (): Promise<void> => {
      for (const uri of waiting) {
        this.#project.roots.mark(uri, true);
        if (isText(uri) && (await this.#project.texts.load(uri))) this.#touch(uri);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, readNext));
  }

  #touch(uri: string): void {
    this.#checker.mark(this.#project.changed(uri));
  }
}

function isText(uri: string): boolean {
  return uri.endsWith('.charter') || isConfig(uri);
}
