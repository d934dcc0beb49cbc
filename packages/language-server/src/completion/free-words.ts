import type { Step } from '@charter/language/place/steps.ts';
import { CompletionItemKind } from 'vscode-languageserver';
import { quantitiesHere } from './quantities.ts';
import type { Site } from './site.ts';
import type { Suggestion } from './suggestion.ts';
import { ranks } from './suggestion.ts';

const languages = 'en de fr es pt pt-BR it nl pl cs da sv fi nb el tr uk ar he ja ko zh hi id'.split(' ');
const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** Words that are neither keywords nor names of the charter: languages, what is left out, the choices of a quantity. */
export function freeWordsAt({ property, rules }: Step, site: Site): readonly Suggestion[] {
  if (property === 'code' && rules.at(-1) === 'Language') return languages.map((code, index) => word(code, names.of(code) ?? code, index));
  const isBegun = site.place.before?.steps.some((before) => before.property === 'words') === true;
  if (property === 'words' && rules.at(-1) === 'Waiver' && !isBegun)
    return gapsKnown(site).map((gap, index) => word(gap, 'left out on purpose', index));
  if (property === 'word') return choices(site).map((choice, index) => word(choice, 'a choice of this quantity', index));
  return [];
}

/** What rules take for left out on purpose, by the examples that they give. */
function gapsKnown({ project }: Site): readonly string[] {
  const texts = project.rules.flatMap(({ remedy, good }) => [remedy, ...[good].flat()]);
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/\bno ([a-z-]+(?: [a-z-]+)?) because/g)].map(([, gap = '']) => gap)))];
}

function choices(site: Site): readonly string[] {
  const subject = site.written.findLast(({ steps }) =>
    steps.some(({ property, rules }) => property === 'subject' || (property === 'name' && rules.at(-1) === 'ParameterValue')),
  );
  return quantitiesHere(site).find(({ name }) => name === subject?.token.image)?.options ?? [];
}

function word(label: string, detail: string, index: number): Suggestion {
  return { label, kind: CompletionItemKind.Value, detail, rank: ranks.value + index };
}
