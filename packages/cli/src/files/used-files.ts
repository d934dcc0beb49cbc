import { dirname, resolve } from 'node:path';
import { OUTSIDE, refusedFile, refusedPath } from '@charter/checking/use-path.ts';
import type { RefusedSource, SourceHost, UsedSource } from '@charter/language/source-host.ts';
import { isInside } from './paths.ts';
import type { Sources } from './sources.ts';
import type { WorkspaceRoots } from './workspace-roots.ts';

/** Finds the files that others bring in with `use`, and refuses those outside the workspace. */
export class UsedFiles implements SourceHost {
  readonly #sources: Sources;
  readonly #roots: WorkspaceRoots;

  constructor(sources: Sources, roots: WorkspaceRoots) {
    this.#sources = sources;
    this.#roots = roots;
  }

  use(from: string, path: string): UsedSource | RefusedSource {
    const refused = refusedPath(path);
    if (refused !== undefined) return refused;

    const root = this.#roots.rootOf(dirname(from));
    const target = resolve(dirname(from), path);
    const id = isInside(root, target) ? this.#sources.identify(target) : undefined;
    if (id === undefined || !isInside(root, id)) return OUTSIDE;

    const source = this.#sources.read(id);
    return 'text' in source ? { id, text: source.text } : refusedFile(source.problem);
  }
}
