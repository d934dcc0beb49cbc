import type { Charter } from '@charter/model/charter.ts';
import { bdi } from '../../html/bdi.ts';
import { type Html, html } from '../../html/markup.ts';
import { inline, prose } from '../../html/prose.ts';
import { date } from '../../html/time.ts';
import { remarksWords as words } from '../../words/remarks.ts';
import { directory } from '../directory.ts';
import { subsection } from '../kit/section.ts';
import { titledSheet } from '../sheet.ts';

/** What the charter leaves out on purpose, and what it says besides. */
export function remarks(charter: Charter): Html | undefined {
  const parts = [waivers(charter), acceptances(charter), notes(charter)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : html`${parts}`;
}

function waivers({ without }: Charter): Html | undefined {
  return titledSheet(words.without, without, [
    { head: words.what, cell: ({ what }) => bdi(what) },
    { head: words.because, cell: ({ because }) => inline(because) },
  ]);
}

function acceptances(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(words.accepted, charter.acceptances, [
    { head: words.rule, cell: ({ codes }) => bdi(codes.join(', ')) },
    { head: words.for, cell: ({ things }) => dir.names(things) },
    { head: words.because, cell: ({ because }) => inline(because) },
    { head: words.until, cell: ({ until }) => until && date(until) },
  ]);
}

/** A private note is for those who write the charter; the page is for those who read it. */
function notes({ notes }: Charter): Html | undefined {
  const texts = notes.filter((note) => !note.private).map(({ text }) => prose(text));
  return texts.length === 0 ? undefined : subsection(undefined, words.notes, texts);
}
