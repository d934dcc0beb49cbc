import type { Html } from '../../html/markup.ts';
import { link } from '../link.ts';
import type { Page } from '../page.ts';
import { sheet } from '../sheet.ts';

/** The one place where each thing is looked up. */
export function places(page: Page): Html | undefined {
  const words = page.words.keeping;
  const who = page.directory;
  return sheet(
    words.places,
    page.charter.sourcesOfTruth,
    [
      { head: words.what, cell: ({ kind }) => words.kinds[kind] },
      { head: words.where, cell: ({ place }) => link(page, place) },
      { head: words.keptBy, cell: ({ keptBy }) => keptBy && who.name(keptBy) },
    ],
    undefined,
    'unseen',
  );
}
