import { formatted } from '@charter/language/format/format.ts';
import { languageErrors } from '@charter/language/problems/language-errors.ts';
import { Workspace } from '@charter/language/workspace.ts';
import type { Language } from './product.ts';

/** The charter language as the commands use it. */
export const LANGUAGE: Language = {
  openWorkspace: (host) => new Workspace(host),
  format: formatted,
  errors: languageErrors,
};
