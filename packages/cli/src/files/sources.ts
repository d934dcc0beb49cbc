import { resolve } from 'node:path';
import { type Decoded, decode } from '@charter/checking/decode.ts';
import type { FileProblem } from '@charter/checking/file-problem.ts';
import type { FileSystem } from '../io.ts';
import { readBytes } from './read-bytes.ts';

/** A file by its identifier, with its text or with the reason why there is none. */
export type Source = ReadableSource | UnreadableSource;

export interface ReadableSource extends Decoded {
  readonly id: string;
}

export interface UnreadableSource {
  readonly id: string;
  readonly problem: FileProblem;
}

/** The files of one run, each read once. The identifier of a file is its absolute path with all links resolved. */
export class Sources {
  readonly #fs: FileSystem;
  readonly #byId = new Map<string, Source>();

  constructor(fs: FileSystem) {
    this.#fs = fs;
  }

  /** The identifier of a file; where nothing is found at the path, the path itself. */
  identify(path: string): string {
    try {
      return this.#fs.realpathSync(path);
    } catch {
      return resolve(path);
    }
  }

  /** The file with this identifier. */
  read(id: string): Source {
    const known = this.#byId.get(id);
    return known ?? this.#keep(id, readBytes(id, this.#fs));
  }

  /** Takes text that does not come from the file system, or the news that there is none. */
  give(id: string, content: Uint8Array | FileProblem): Source {
    return this.#keep(id, content);
  }

  /** The text of a file that was read; empty where it could not be. */
  textOf(id: string): string {
    const source = this.#byId.get(id);
    return source !== undefined && 'text' in source ? source.text : '';
  }

  /** The same files, some of them with other texts. */
  with(texts: ReadonlyMap<string, string>): Sources {
    const changed = new Sources(this.#fs);
    for (const [id, source] of this.#byId) {
      const text = texts.get(id);
      changed.#byId.set(id, 'text' in source && text !== undefined ? { ...source, text } : source);
    }
    return changed;
  }

  #keep(id: string, content: Uint8Array | FileProblem): Source {
    const outcome = content instanceof Uint8Array ? decode(content) : content;
    const source: Source = 'text' in outcome ? { id, ...outcome } : { id, problem: outcome };
    this.#byId.set(id, source);
    return source;
  }
}
