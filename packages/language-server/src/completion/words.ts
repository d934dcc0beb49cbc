import type { Step } from '@charter/language/place/steps.ts';
import { helpOnStep } from '@charter/language/words/catalogue.ts';
import { CompletionItemKind } from 'vscode-languageserver';
import { escaped } from './blanks.ts';
import { documentationOf } from './documentation.ts';
import { openingWords } from './statements.ts';
import type { Suggestion } from './suggestion.ts';
import { ranks } from './suggestion.ts';

/** Signs that are worth being offered, and what they mean. */
const signs: Readonly<Record<string, string>> = {
  '<=': 'at most',
  '<': 'less than',
  '>=': 'at least',
  '>': 'more than',
  '=': 'exactly',
  '!=': 'anything but',
  ':': 'then',
  '%': 'of a hundred',
};

/** A keyword or a sign within a statement, with all that must follow it. */
export function wordAt(step: Step): Suggestion | undefined {
  const sign = signs[step.token];
  if (sign !== undefined) return { label: step.token, kind: CompletionItemKind.Operator, detail: sign, rank: ranks.sign };
  if (step.token === '{')
    return { label: '{ }', kind: CompletionItemKind.Struct, detail: 'a block', snippet: '{\n  $0\n\\}', rank: ranks.sign };
  if (!/^\p{L}/u.test(step.token)) return undefined;
  const label = openingWords(step);
  const help = helpOnStep(step);
  const isChoice = step.property !== undefined;
  return {
    label,
    kind: isChoice ? CompletionItemKind.EnumMember : CompletionItemKind.Keyword,
    ...(help === undefined ? {} : { detail: help.what, documentation: documentationOf(help) }),
    snippet: escaped(label),
    rank: isChoice ? ranks.value : ranks.word,
  };
}
