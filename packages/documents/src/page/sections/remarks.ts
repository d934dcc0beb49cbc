import type { Charter } from '@charter/model/charter.ts';
import { bdi } from '../../html/bdi.ts';
import { type Html, html } from '../../html/markup.ts';
import { inline, prose } from '../../html/prose.ts';
import { remarksWords as words } from '../../words/remarks.ts';
import { subsection } from '../kit/section.ts';
import { titledSheet } from '../sheet.ts';

/** What the charter leaves out on purpose, and what it says besides. */
export function remarks(charter: Charter): Html | undefined {
  const parts = [waivers(charter), notes(charter, false), notes(charter, true)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : html`${parts}`;
}

function waivers({ without }: Charter): Html | undefined {
  return titledSheet(words.without, without, [
    { head: words.what, cell: ({ what }) => bdi(what) },
    { head: words.because, cell: ({ because }) => inline(because) },
  ]);
}

function notes({ notes }: Charter, confidential: boolean): Html | undefined {
  const texts = notes.filter((note) => note.private === confidential).map(({ text }) => prose(text));
  return texts.length === 0 ? undefined : subsection(undefined, confidential ? words.privateNotes : words.notes, texts);
}
