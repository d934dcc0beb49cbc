import type { Span } from '@charter/model/origin.ts';
import { spanOf } from '@charter/model/origin.ts';
import { originOf } from '../lower/origins.ts';
import type { SourceUnit } from '../source-unit.ts';
import { lexemesOf } from './lexemes.ts';

/** A place in a text that leads somewhere else. */
export interface LinkPlace {
  readonly at: Span;
  /** Where it leads: another charter, by the path as it is written, or an address. */
  readonly to: { readonly path: string } | { readonly address: string };
}

/** The only kinds of addresses that are ever followed, and how they end in a sentence. */
const address = /\b(?:https?:\/\/|mailto:)[^\s"<>\\^`{|}]+/gi;
const closing = /[.,;:!?*_)\]'’”]+$/;

/** The files that a file uses, and the addresses in its texts. */
export function linksIn({ id, text, file }: SourceUnit): LinkPlace[] {
  const uses = file.uses.flatMap((use): LinkPlace[] => {
    if (use.path === undefined) return [];
    const { start, end } = spanOf(originOf(use, id), 'path');
    return [{ at: { document: id, start: start + 1, end: Math.max(start + 1, end - 1) }, to: { path: use.path } }];
  });
  const addresses = lexemesOf(text)
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ image, start }) =>
      [...image.matchAll(address)].map((match): LinkPlace => {
        const found = match[0].replace(closing, '');
        const from = start + match.index;
        return { at: { document: id, start: from, end: from + found.length }, to: { address: found } };
      }),
    );
  return [...uses, ...addresses].sort((one, other) => one.at.start - other.at.start);
}
