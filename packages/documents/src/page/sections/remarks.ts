import { bdi } from '../../html/bdi.ts';
import { type Html, html } from '../../html/markup.ts';
import { inline, prose } from '../kit/said.ts';
import { subsection } from '../kit/section.ts';
import type { Page } from '../page.ts';
import { titledSheet } from '../sheet.ts';

/** What the charter leaves out on purpose, and what it says besides. */
export function remarks(page: Page): Html | undefined {
  const parts = [waivers(page), notes(page)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : html`${parts}`;
}

function waivers(page: Page): Html | undefined {
  const { without } = page.charter;
  const words = page.words.remarks;
  return titledSheet(words.without, without, [
    { head: words.what, cell: ({ what }) => bdi(what) },
    { head: words.because, cell: ({ because }) => inline(page, because) },
  ]);
}

/** A private note is for those who write the charter; the page is for those who read it. */
function notes(page: Page): Html | undefined {
  const { notes } = page.charter;
  const words = page.words.remarks;
  const texts = notes.filter((note) => !note.private).map(({ text }) => prose(page, text));
  return texts.length === 0 ? undefined : subsection(undefined, words.notes, texts);
}
