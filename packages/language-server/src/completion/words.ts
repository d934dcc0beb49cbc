import type { Step } from '@charter/language/place/steps.ts';
import { helpOnStep } from '@charter/language/words/catalogue.ts';
import { CompletionItemKind } from 'vscode-languageserver';
import { documentationOf } from './documentation.ts';
import { isWord, opening, openingWords } from './statements.ts';
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

/** Of more than these nobody chooses at a glance. */
const mostChoices = 8;

/** A keyword or a sign within a statement, with all that must follow it, and with each of a few words that it leads to: `by consent`. */
export function wordsAt(step: Step): readonly Suggestion[] {
  const sign = signs[step.token];
  if (sign !== undefined) return [{ label: step.token, kind: CompletionItemKind.Operator, detail: sign, rank: ranks.sign }];
  if (step.token === '{')
    return [{ label: '{ }', kind: CompletionItemKind.Struct, detail: 'a block', snippet: '{\n  $0\n\\}', rank: ranks.sign }];
  if (!isWord(step)) return [];
  if (step.property !== undefined) return [told(step, openingWords(step), CompletionItemKind.EnumMember, ranks.value)];
  const { words, next } = opening(step);
  const isChoice = next.length > 1 && next.length <= mostChoices && next.every((choice) => isWord(choice) && choice.property !== undefined);
  if (!isChoice) return [told(step, words, CompletionItemKind.Keyword, ranks.word)];
  return next.map((choice) => told(choice, `${words} ${openingWords(choice)}`, CompletionItemKind.EnumMember, ranks.word));
}

function told(step: Step, label: string, kind: CompletionItemKind, rank: number): Suggestion {
  const help = helpOnStep(step);
  return { label, kind, ...(help === undefined ? {} : { detail: help.what, documentation: documentationOf(help) }), rank };
}
