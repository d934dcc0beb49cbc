import { dirname, join } from 'node:path';
import { MARKERS } from '@charter/checking/config-file.ts';
import type { FileSystem } from '../io.ts';

/**
 * The folder whose files may use one another: the nearest one above a file that holds a `charter.config.json` or a `.git`,
 * and where there is none, the folder that holds everything the command was asked to read.
 */
export class WorkspaceRoots {
  readonly #fs: FileSystem;
  readonly #fallback: string;
  readonly #byFolder = new Map<string, string>();

  constructor(fs: FileSystem, fallback: string) {
    this.#fs = fs;
    this.#fallback = fallback;
  }

  /** The root for the files of a folder. */
  rootOf(folder: string): string {
    let root = this.#byFolder.get(folder);
    if (root === undefined) {
      root = this.#search(folder);
      this.#byFolder.set(folder, root);
    }
    return root;
  }

  #search(folder: string): string {
    if (MARKERS.some((marker) => this.#fs.existsSync(join(folder, marker)))) return folder;
    const above = dirname(folder);
    return above === folder ? this.#fallback : this.rootOf(above);
  }
}
