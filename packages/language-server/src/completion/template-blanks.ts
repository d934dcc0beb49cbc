import { Library } from '@charter/language/library.ts';
import { tokensOf } from '@charter/language/parse/tokens.ts';
import { namesIn } from '@charter/language/symbols/names-in.ts';
import { literally } from '../actions/edits.ts';

/** Something in a template for people to change; what has the same key is changed together. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** A template as a snippet: one gets by Tab from one text, day, amount or name to the next, and a name is changed wherever it stands. */
export function templateSnippet(text: string): string {
  const stops = new Map<string, number>();
  let snippet = '';
  let done = 0;
  for (const { start, end, key } of [...namesOf(text), ...wordingOf(text)].sort((one, other) => one.start - other.start)) {
    const known = stops.get(key);
    const stop = known ?? stops.size + 1;
    stops.set(key, stop);
    snippet += literally(text.slice(done, start));
    snippet += known === undefined ? `\${${stop}:${literally(text.slice(start, end))}}` : `$${stop}`;
    done = end;
  }
  return `${snippet}${literally(text.slice(done))}$0`;
}

/** The names that the template itself gives. */
function namesOf(text: string): readonly Place[] {
  const library = new Library({ use: () => ({ refused: 'missing', reason: 'A template stands alone.' }) });
  const places = namesIn(library.unit('template.charter', text), library);
  return places.flatMap(({ at, thing }) => (thing === undefined ? [] : [{ start: at.start, end: at.end, key: `name ${thing.at.start}` }]));
}

/** Texts, without their quotes, and days and amounts. */
function wordingOf(text: string): readonly Place[] {
  return tokensOf(text).tokens.flatMap(({ tokenType, startOffset, image }) => {
    const quote = tokenType.name === 'STRING' ? 1 : 0;
    if (quote === 0 && tokenType.name !== 'DATE' && tokenType.name !== 'NUMBER') return [];
    return [{ start: startOffset + quote, end: startOffset + image.length - quote, key: `wording ${startOffset}` }];
  });
}
