import type { Charter } from './charter.ts';
import type { Origin, Span } from './origin.ts';
import { spanOf } from './origin.ts';

/** Something that was written in the partners' own words, and where. */
export interface WrittenText {
  readonly text: string;
  /** The whole literal, with its quotation marks, or the statement it belongs to. */
  readonly at: Span;
}

/** The properties that hold words of the partners' own, and the property of the text they were read from. */
const wordings: Readonly<Record<string, string>> = {
  text: 'text',
  title: 'title',
  because: 'reason',
  otherwise: 'otherwise',
  provenWhen: 'proof',
  fallback: 'fallback',
  answer: 'answers',
  silent: 'silent',
  event: 'event',
  situation: 'ifs',
  action: 'action',
  changed: 'changed',
  did: 'did',
  said: 'said',
};

/** All that a charter says in words of the partners' own, but for its log. */
export function textsOf(charter: Charter): WrittenText[] {
  const found: WrittenText[] = [];
  const { log, origin, ...rest } = charter;
  collect({ title: charter.title, origin, rest }, found);
  return found.sort((a, b) => a.at.start - b.at.start);
}

function collect(value: unknown, found: WrittenText[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  const properties = value as { readonly origin?: Origin } & Readonly<Record<string, unknown>>;
  const { origin } = properties;
  for (const name in properties) {
    const property = properties[name];
    if (typeof property === 'string') {
      const written = wordings[name];
      if (written !== undefined && origin !== undefined) found.push({ text: property, at: spanOf(origin, written) });
    } else if (name !== 'origin') collect(property, found);
  }
}

/** The place of some characters of a text, or of the whole text where it is not written as it reads. */
export function within({ text, at }: WrittenText, start: number, length: number): Span {
  const quotes = 2;
  if (at.end - at.start !== text.length + quotes) return at;
  return { document: at.document, start: at.start + 1 + start, end: at.start + 1 + start + length };
}
