import { TEMPLATES } from '@charter/language/templates.ts';
import { templateSnippet } from '../completion/template-blanks.ts';
import type { TemplatesResult } from '../protocol.ts';

/** What a new charter can start from. */
export function templates(): TemplatesResult {
  return [...TEMPLATES].map(([name, { summary, text }]) => ({ name, summary, snippet: templateSnippet(text) }));
}
