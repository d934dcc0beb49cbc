import { dirname, resolve } from 'node:path';
import type { RefusedSource, SourceHost, UsedSource } from '@charter/language/source-host.ts';
import { isInside } from './paths.ts';
import type { Sources } from './sources.ts';
import type { WorkspaceRoots } from './workspace-roots.ts';

/** A path from the top of the file system, of a drive or of the web. */
const NOT_RELATIVE = /^([a-z][a-z0-9+.-]*:|[\\/])/i;

/** Finds the files that others bring in with `use`, and refuses those outside the workspace. */
export class UsedFiles implements SourceHost {
  readonly #sources: Sources;
  readonly #roots: WorkspaceRoots;

  constructor(sources: Sources, roots: WorkspaceRoots) {
    this.#sources = sources;
    this.#roots = roots;
  }

  use(from: string, path: string): UsedSource | RefusedSource {
    if (NOT_RELATIVE.test(path)) {
      return { refused: 'outside', reason: 'A path starts from the folder of the file it is written in, such as "people.charter".' };
    }
    if (path.includes('\\'))
      return { refused: 'missing', reason: 'Folders are divided by a forward slash, as in "shared/people.charter".' };

    const root = this.#roots.rootOf(dirname(from));
    const target = resolve(dirname(from), path);
    const id = isInside(root, target) ? this.#sources.identify(target) : undefined;
    if (id === undefined || !isInside(root, id))
      return { refused: 'outside', reason: 'This file lies outside the folder whose charters belong together.' };

    const source = this.#sources.read(id);
    if ('text' in source) return { id, text: source.text };
    return { refused: source.problem.code === 'file-missing' ? 'missing' : 'unreadable', reason: source.problem.message };
  }
}
