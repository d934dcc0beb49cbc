import type { Charter } from '@charter/model/charter.ts';
import type { Html } from '../../html/markup.ts';
import { keepingWords as words } from '../../words/keeping.ts';
import { directory } from '../directory.ts';
import { link } from '../link.ts';
import { sheet } from '../sheet.ts';

/** The one place where each thing is looked up. */
export function places(charter: Charter): Html | undefined {
  const who = directory(charter);
  return sheet(
    words.places,
    charter.sourcesOfTruth,
    [
      { head: words.what, cell: ({ kind }) => words.kinds[kind] },
      { head: words.where, cell: ({ place }) => link(place) },
      { head: words.keptBy, cell: ({ keptBy }) => keptBy && who.name(keptBy) },
    ],
    undefined,
    'unseen',
  );
}
