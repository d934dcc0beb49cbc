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
  /** What each file brings in, as far as it was asked for. */
  readonly #used = new Map<string, Set<string>>();

  constructor(sources: Sources, roots: WorkspaceRoots) {
    this.#sources = sources;
    this.#roots = roots;
  }

  /** A file and all that it brings in, however far around, in a stable order. */
  filesOf(id: string): readonly string[] {
    const all = new Set([id]);
    for (const file of all) for (const used of this.#used.get(file) ?? []) all.add(used);
    return [id, ...[...all].slice(1).sort()];
  }

  use(from: string, path: string): UsedSource | RefusedSource {
    const refused = refusedPath(path);
    if (refused !== undefined) return refused;

    const root = this.#roots.rootOf(dirname(from));
    const target = resolve(dirname(from), path);
    const id = isInside(root, target) ? this.#sources.identify(target) : undefined;
    if (id === undefined || !isInside(root, id)) return OUTSIDE;

    this.#used.set(from, (this.#used.get(from) ?? new Set()).add(id));
    const source = this.#sources.read(id);
    return 'text' in source ? { id, text: source.text } : refusedFile(source.problem);
  }
}
