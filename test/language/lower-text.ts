import type { SourceHost } from '@charter/language/source-host.ts';
import type { CheckedFile } from '@charter/language/workspace.ts';
import { Workspace } from '@charter/language/workspace.ts';

/** Checks a text, with other files beside it by their path. */
export function lowerText(text: string, beside: Readonly<Record<string, string>> = {}): CheckedFile {
  return new Workspace(filesBeside({ ...beside, 'main.charter': text })).check('main.charter', text);
}

/** Files that lie in one folder, by their name. */
export function filesBeside(files: Readonly<Record<string, string>>): SourceHost {
  return {
    use: (_from, path) => {
      const text = files[path];
      return text === undefined ? { refused: 'missing', reason: `There is no file ${path}.` } : { id: path, text };
    },
  };
}
