import type { RefusedSource } from '@charter/language/source-host.ts';

/** A path from the top of the file system, of a drive or of the web. */
const NOT_RELATIVE = /^([a-z][a-z0-9+.-]*:|[\\/])/i;

/** Why a path after `use` cannot be followed, whatever files there are. */
export function refusedPath(path: string): RefusedSource | undefined {
  if (NOT_RELATIVE.test(path)) {
    return { refused: 'outside', reason: 'A path starts from the folder of the file it is written in, such as "people.charter".' };
  }
  if (path.includes('\\')) return { refused: 'missing', reason: 'Folders are divided by a forward slash, as in "shared/people.charter".' };
  return undefined;
}

export const OUTSIDE: RefusedSource = {
  refused: 'outside',
  reason: 'This file lies outside the folder whose charters belong together.',
};

/** What to say of a file that is there, or not, but whose text cannot be had. */
export function refusedFile({ code, message }: { readonly code: string; readonly message: string }): RefusedSource {
  return { refused: code === 'file-missing' ? 'missing' : 'unreadable', reason: message };
}
