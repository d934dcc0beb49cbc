import type { Html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';

/** What a partner can stop, and which partners vote as one. */
export function protections(page: Page): Html | undefined {
  const words = page.words.deciding;
  const dir = page.directory;
  const vetoes = sheet(words.vetoes, page.charter.vetoes, [
    { head: words.partner, cell: ({ partner }) => dir.name(partner) },
    { head: words.canStop, cell: ({ decisions }) => dir.names(decisions) },
    { head: words.because, cell: ({ text }) => text && inline(page, text) },
  ]);
  const blocs = sheet(words.blocs, page.charter.blocs, [
    { head: words.bloc, cell: ({ title }) => inline(page, title) },
    { head: words.partners, cell: ({ partners }) => dir.names(partners) },
  ]);
  const protection = vetoes ?? absent(page, 'veto');
  return protection || blocs ? subsection(undefined, words.protections, [protection, blocs]) : undefined;
}
