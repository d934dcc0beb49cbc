import { type Content, type Html, html } from '../../html/markup.ts';
import { filled, piecesOf } from '../../words/phrase.ts';
import type { Page } from '../page.ts';

/** A phrase of ours with its places filled: `say(words.within, { length })`. Languages differ in the order of words, so no sentence is put together otherwise. */
export function say(phrase: string, places: Readonly<Record<string, Content>>): Html {
  return html`${piecesOf(phrase).map((piece, index) => (index % 2 === 0 ? piece : filled(places, piece)))}`;
}

/** A label and what it is about within a sentence: `Raised: a risk`. */
export function labelled({ words }: Page, label: Content, text: Content): Html {
  return say(words.shell.labelled, { label, text });
}
