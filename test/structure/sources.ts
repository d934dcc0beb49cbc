import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The root of the repository. */
export const root = join(import.meta.dirname, '../..');

/** A source file that somebody wrote: its path from the root, its text, and the files and modules it imports. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** The file it leads to, from the root, for files of this repository. */
  readonly file?: string;
}

/** All files below the packages' `src`, but for generated ones. */
export function sources(): Source[] {
  return filesBelow('packages')
    .filter((path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path) && !path.includes('/generated/') && !path.endsWith('.d.ts'))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** Every file below a folder, sorted, without what is installed or built. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|\/)(node_modules|dist)\//.test(path))
    .sort();
}

function importsOf(path: string, text: string): Import[] {
  const specifiers = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from '([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g),
  ];
  return specifiers.map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const within = /^@charter\/([^/]+)\/(.+)$/.exec(specifier);
    if (within !== null) return { specifier, file: `packages/${within[1]}/src/${within[2]}` };
    return specifier.startsWith('.') ? { specifier, file: join(dirname(path), specifier) } : { specifier };
  });
}
