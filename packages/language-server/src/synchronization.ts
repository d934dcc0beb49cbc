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
    const touched = new Set<string>();
    for (const { uri: written, type } of changes) {
      const uri = normalized(written);
      const isThere = type !== FileChangeType.Deleted;
      this.#project.roots.mark(uri, isThere);
      if (isText(uri)) touched.add(uri);
      else if (!isThere) for (const known of [...this.#project.texts.uris()].filter((known) => isInside(uri, known))) touched.add(known);
      else if (!nameOf(uri).includes('.')) for (const found of await this.#files.find(uri)) touched.add(found);
    }
    await this.#read(touched);
  }

  /** Finds out which files belong together with those of a folder, and by which rules. */
  async #learn(folder: string): Promise<void> {
    const config = configOf(await this.#project.roots.learn(folder));
    if (await this.#project.texts.load(config)) this.#touch(config);
  }

  /** Reads files, and has them checked when all of them are read: names in them can be found long before all is checked. */
  async #read(uris: Iterable<string>): Promise<void> {
    const waiting = [...uris].values();
    const touched = new Set<string>();
    const { roots, texts } = this.#project;
    const readNext = async (): Promise<void> => {
      for (const uri of waiting) {
        const isOther = isText(uri) && (await texts.load(uri));
        roots.mark(uri, texts.get(uri)?.problem?.code !== 'file-missing');
        if (isOther) for (const each of this.#project.changed(uri)) touched.add(each);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, readNext));
    this.#checker.mark(touched);
  }

  #touch(uri: string): void {
    this.#checker.mark(this.#project.changed(uri));
  }
}

function isText(uri: string): boolean {
  return uri.endsWith('.charter') || isConfig(uri);
}
