import type { Charter } from '@charter/model/charter.ts';
import type { Html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { decidingWords as words } from '../../../words/deciding.ts';
import { absent } from '../../absent.ts';
import { directory } from '../../directory.ts';
import { subsection } from '../../kit/section.ts';
import { sheet } from '../../sheet.ts';

/** What a partner can stop, and which partners vote as one. */
export function protections(charter: Charter): Html | undefined {
  const dir = directory(charter);
  const vetoes = sheet(words.vetoes, charter.vetoes, [
    { head: words.partner, cell: ({ partner }) => dir.name(partner) },
    { head: words.canStop, cell: ({ decisions }) => dir.names(decisions) },
    { head: words.because, cell: ({ text }) => text && inline(text) },
  ]);
  const blocs = sheet(words.blocs, charter.blocs, [
    { head: words.bloc, cell: ({ title }) => inline(title) },
    { head: words.partners, cell: ({ partners }) => dir.names(partners) },
  ]);
  const protection = vetoes ?? absent(charter, 'veto');
  return protection || blocs ? subsection(undefined, words.protections, [protection, blocs]) : undefined;
}
