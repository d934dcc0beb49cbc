import type { Charter } from '../charter.ts';
import type { Element } from '../element.ts';
import { type Origin, type Span, spanOf } from '../origin.ts';
import type { Passage } from '../passage.ts';
import { type Audience, mayKnow } from './audience.ts';
import { charterFor, hidesNames } from './charter-for.ts';
import { keptTexts } from './kept.ts';

/** Words that an audience may not see, and the text in which it would read them all the same. */
export interface SaidOpenly {
  readonly words: string;
  /** Where they are kept from it. */
  readonly kept: Span;
  /** Where they stand openly. */
  readonly at: Span;
}

/** Where a charter says in a text that an audience sees what it keeps from that audience elsewhere. */
export function saidOpenly(charter: Charter, audience: Audience): SaidOpenly[] {
  const kept = keptFrom(charter, audience).map(({ text, origin }) => ({ text, words: wordsOf(text), at: spanOf(origin, 'text') }));
  if (kept.length === 0) return [];
  const found: SaidOpenly[] = [];
  eachText(charterFor(charter, audience), charter.origin, (text, at) => {
    const open = wordsOf(text);
    for (const one of kept) if (open.includes(one.words)) found.push({ words: one.text, kept: one.at, at });
  });
  return found;
}

function keptFrom(charter: Charter, audience: Audience): readonly Passage[] {
  if (audience === 'editors') return [];
  const others = charter.partners.filter(({ id }) => !mayKnow(audience, id));
  const passages = [...others.flatMap(keptTexts), ...charter.notes.filter((note) => note.private)];
  const names = audience === 'public' && hidesNames(charter) ? [...charter.people, ...charter.contributors] : [];
  // A single word may well be said in another sense; a name has only one.
  return [
    ...passages.filter(({ text }) => wordsOf(text).trim().includes(' ')),
    ...names.map(({ title, origin }) => ({ text: title, origin })).filter(({ text }) => wordsOf(text) !== ''),
  ];
}

/** The words of a text with a space before and after each, so that one text can be looked for in another. */
function wordsOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words === null ? '' : ` ${words.join(' ')} `;
}

function eachText(value: unknown, origin: Origin, visit: (text: string, at: Span) => void, property = ''): void {
  if (typeof value === 'string') visit(value, spanOf(origin, property));
  else if (Array.isArray(value)) for (const item of value) eachText(item, origin, visit, property);
  else if (typeof value === 'object' && value !== null) {
    const within = (value as Partial<Element>).origin ?? origin;
    for (const [name, part] of Object.entries(value)) if (name !== 'origin') eachText(part, within, visit, name);
  }
}
