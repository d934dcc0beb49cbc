import type { Waiver } from '@charter/model/element.ts';
import { bdi } from '../html/bdi.ts';
import { type Content, html } from '../html/markup.ts';
import { inline } from './kit/said.ts';
import { say } from './kit/say.ts';
import type { Page } from './page.ts';

/** What a thing does without on purpose, and why. Stands beside that thing. */
export function waivers(page: Page, without: readonly Waiver[]): Content {
  return without.map(
    ({ what, because }) => html`<p class="waived">${say(page.words.shell.waivedHere, { what, reason: bdi(inline(page, because)) })}</p>\n`,
  );
}

/** Whether a thing does without something on purpose, by a word for it such as `acceptance`. */
export function waives(without: readonly Waiver[], word: string): boolean {
  return without.some(({ what }) => what.split(' ').includes(word));
}
