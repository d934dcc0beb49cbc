import { codePage } from '@charter/checking/code-page.ts';
import { languageErrors } from '@charter/language/problems/language-errors.ts';
import type { Project } from '../project/project.ts';
import type { CodePageParams, CodePageResult } from '../protocol.ts';

/** Everything about the code of a finding, as Markdown. */
export function pageOfCode({ rules }: Project, { code }: CodePageParams): CodePageResult {
  return codePage(code, { rules, errors: languageErrors }) ?? null;
}
