import type { Span } from '@charter/model/origin.ts';
import { namesOf } from '../project/names-of.ts';
import type { Snapshot } from '../project/snapshot.ts';
import { walkOf } from '../project/walk-of.ts';
import { BETWEEN_WORDS } from '../protocol.ts';

/** A statement of a charter, and its words as a page may tell them. */
export interface ToldStatement {
  readonly at: Span;
  readonly words: ReadonlySet<string>;
  /** The title of what it declares. */
  readonly title: string | undefined;
}

/** How much of two wordings must be the same for one to tell the other; found by trying the examples. */
const ALIKE = 0.25;

/** The statements of a file, also where it is broken, each without those of its block. On a page a thing is called by its title. */
export function statementsOf(file: Snapshot): readonly ToldStatement[] {
  const names = new Map(namesOf(file).map((name) => [name.at.start, name]));
  const { walk } = walkOf(file);
  return walk.blocks.flatMap(({ statements }) =>
    statements.map(({ tokens }) => {
      const [first, last] = [tokens[0]?.token, tokens.at(-1)?.token];
      const words = tokens.map(({ token }) => names.get(token.startOffset)?.thing?.title ?? token.image).join(' ');
      const declared = tokens.map(({ token }) => names.get(token.startOffset)).find((name) => name?.declares);
      const start = first?.startOffset ?? 0;
      return {
        at: { document: file.uri, start, end: last === undefined ? start : last.startOffset + last.image.length },
        words: wordsOf(words),
        title: declared?.thing?.title,
      };
    }),
  );
}

/** The different words of a text; a number is one, however it is grouped, and also within a date. */
export function wordsOf(text: string): ReadonlySet<string> {
  const plain = text
    .replace(/(?<=\d)[\s,.'’](?=\d{3}(?!\d))/g, '')
    .replace(/(\d)k\b/g, '$1000')
    .replace(/(?<![\d.,])0+(?=\d)/g, '')
    .toLowerCase();
  return new Set(plain.split(BETWEEN_WORDS).filter((word) => word !== ''));
}

/** The statement whose words are most like these, where one is alike. A word that few statements have says more than one of many. */
export function mostAlike(words: ReadonlySet<string>, statements: readonly ToldStatement[]): ToldStatement | undefined {
  const counts = new Map<string, number>();
  for (const statement of statements) for (const word of statement.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (all: Iterable<string>) => {
    let sum = 0;
    for (const word of all) sum += Math.log1p(statements.length / (counts.get(word) ?? 1));
    return sum;
  };
  const told = weight(words);
  let best: ToldStatement | undefined;
  let most = ALIKE;
  for (const statement of statements) {
    const shared = weight([...words].filter((word) => statement.words.has(word)));
    const alike = shared / Math.sqrt(told * weight(statement.words));
    if (alike > most) [best, most] = [statement, alike];
  }
  return best;
}
