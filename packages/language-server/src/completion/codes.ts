import { CompletionItemKind } from 'vscode-languageserver';
import type { Site } from './site.ts';
import type { Suggestion } from './suggestion.ts';
import { ranks } from './suggestion.ts';

/** The codes of the rules, those first that have found something in this file. */
export function codesAt(site: Site): readonly Suggestion[] {
  const found = new Set(site.file.lint.map(({ code }) => code));
  return site.project.rules.map(({ code, summary, why, topic }) => ({
    label: code,
    kind: CompletionItemKind.Constant,
    detail: summary,
    documentation: `${summary}\n\n${why}`,
    rank: ranks.value + (found.has(code) ? 0 : topic === 'frame' ? 2 : 1),
  }));
}
