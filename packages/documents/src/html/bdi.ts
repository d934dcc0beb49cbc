import { type Content, type Html, html } from './markup.ts';

/** A partner's own words inside a sentence of ours: their direction of writing does not reach our words. */
export function bdi(words: Content): Html {
  return html`<bdi>${words}</bdi>`;
}
