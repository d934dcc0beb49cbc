import { smallCharter } from '@charter/language/words/small-charter.ts';
import { CompletionItemKind } from 'vscode-languageserver';
import { snippetOf } from './blanks.ts';
import { documentationOf } from './documentation.ts';
import type { Site } from './site.ts';
import type { Suggestion } from './suggestion.ts';

/** In a file without a charter: a whole small one to fill in. */
export function wholeCharter(site: Site): readonly Suggestion[] {
  const { block } = site.place;
  if (block.open !== undefined || !site.place.startsLine || block.statements.some(({ form }) => form.name === 'CharterBlock')) return [];
  return [
    {
      label: 'charter: a whole small one',
      kind: CompletionItemKind.Snippet,
      detail: 'all that a small charter needs, to be filled in',
      documentation: documentationOf(smallCharter),
      snippet: snippetOf(smallCharter.form, site),
      rank: -1,
    },
  ];
}
