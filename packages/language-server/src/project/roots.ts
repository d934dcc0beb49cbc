import { MARKERS } from '@charter/checking/config-file.ts';
import type { FileSource } from '../files/file-source.ts';
import { folderOf, isInside, nameOf } from './uris.ts';

/** Which folders' files belong together and may use one another: as for the command line, the nearest one that is marked. */
export class Roots {
  readonly #files: FileSource;
  /** The folders that the client has opened. */
  readonly #opened = new Set<string>();
  /** What is around folders: the marked folder that they are in, where there is one, and where that really is. */
  readonly #around = new Map<string, { readonly root: string; readonly real: string }>();
  readonly #marked = new Set<string>();
  readonly #byFolder = new Map<string, string>();

  constructor(files: FileSource) {
    this.#files = files;
  }

  /** The folders that the client has opened. */
  get folders(): ReadonlySet<string> {
    return this.#opened;
  }

  add(folder: string): void {
    this.#opened.add(folder);
    this.#byFolder.clear();
  }

  remove(folder: string): void {
    this.#opened.delete(folder);
    this.#around.delete(folder);
    this.#byFolder.clear();
  }

  /** Learns what lies around a folder; gives the root of its files. */
  async learn(folder: string): Promise<string> {
    const root = (await this.#files.markedFolder(folder)) ?? folder;
    this.#around.set(folder, { root, real: await this.#files.real(root) });
    this.#byFolder.clear();
    return root;
  }

  /** Takes note of something that marks its folder, if this file does. */
  mark(uri: string, isThere: boolean): void {
    if (!MARKERS.includes(nameOf(uri))) return;
    if (isThere) this.#marked.add(folderOf(uri));
    else this.#marked.delete(folderOf(uri));
    this.#byFolder.clear();
  }

  /** The root for a file. */
  rootOf(uri: string): string {
    const folder = folderOf(uri);
    let root = this.#byFolder.get(folder);
    if (root === undefined) {
      root = this.#search(folder) ?? folder;
      this.#byFolder.set(folder, root);
    }
    return root;
  }

  /** Whether a file whose links lead elsewhere is still within a root. */
  holds(root: string, real: string): boolean {
    const known = [...this.#around.values()].find((around) => isInside(around.root, root));
    return isInside(known === undefined ? root : known.real + root.slice(known.root.length), real);
  }

  #search(folder: string): string | undefined {
    if (this.#marked.has(folder)) return folder;
    const known = this.#around.get(folder)?.root ?? (this.#opened.has(folder) ? folder : undefined);
    const above = folderOf(folder);
    return known ?? (above === folder ? undefined : this.#search(above));
  }
}
