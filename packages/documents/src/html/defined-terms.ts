import { attributes } from './attributes.ts';
import { escaped } from './escape.ts';
import { html } from './markup.ts';

/** A word with a meaning of its own in a text, and where on the page that is told. */
export interface DefinedTerm {
  readonly word: string;
  readonly meaning: string;
  /** The id of the row that tells it. */
  readonly place: string;
}

/** Marks words in a text that was not escaped, and gives its markup. One of these serves one paragraph: each word is marked where it first stands. */
export type Marking = (text: string) => string;

/** Scripts that put no spaces between words. */
const UNSPACED =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

/** The endings that several of a thing, or what belongs to it, have in languages that put them behind the word. */
const ENDINGS = "(?:['’]s|e?s['’]?)?";

/** What marks these words, a paragraph each time; nothing where there are none. The longest of several that begin alike is meant. */
export function markingOf(terms: readonly DefinedTerm[]): (() => Marking) | undefined {
  const byWord = new Map(terms.filter(({ word }) => word.trim() !== '').map((term) => [folded(term.word), term]));
  const known = [...byWord.values()].toSorted((one, other) => other.word.length - one.word.length);
  if (known.length === 0) return undefined;
  const pattern = new RegExp(known.map(({ word }) => `(${wholeWord(word)})`).join('|'), 'giu');
  return () => {
    const told = new Set<DefinedTerm>();
    return (text) => {
      let markup = '';
      let end = 0;
      for (const { 0: word, index, ...groups } of text.matchAll(pattern)) {
        const term = known.find((_, place) => groups[place + 1] !== undefined);
        if (term === undefined || told.has(term) || !isWrittenAs(word, term)) continue;
        told.add(term);
        markup += escaped(text.slice(end, index)) + marked(word, term);
        end = index + word.length;
      }
      return markup + escaped(text.slice(end));
    };
  };
}

/** The word as a link to what it means, which says so as soon as one points to it or comes to it by keyboard. */
function marked(word: string, { meaning, place }: DefinedTerm): string {
  const about = attributes({ href: `#${place}`, 'data-meaning': meaning, 'aria-describedby': `${place}-means` });
  return html`<a class="defined"${about}>${word}</a>`.toString();
}

function wholeWord(word: string): string {
  const written = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
  const before = UNSPACED.test(word.slice(0, 1)) ? '' : '(?<![\\p{L}\\p{M}\\p{N}_])';
  if (UNSPACED.test(word.slice(-1))) return before + written;
  const ended = /[^y]y$/i.test(word)
    ? `(?:${written}(?:['’]s)?|${written.slice(0, -1)}ies['’]?)`
    : /\p{L}$/u.test(word)
      ? written + ENDINGS
      : written;
  return `${before}${ended}(?![\\p{L}\\p{M}\\p{N}_])`;
}

/** Letters that stand for words, such as IT, mean nothing in small ones. */
function isWrittenAs(found: string, { word }: DefinedTerm): boolean {
  return !/^\p{Lu}{2,}$/u.test(word) || found.startsWith(word);
}

function folded(word: string): string {
  return word.toLowerCase().replace(/\s+/g, ' ');
}
