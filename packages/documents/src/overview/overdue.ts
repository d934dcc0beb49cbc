import type { Html } from '../html/markup.ts';
import { english } from '../page/kit/english.ts';
import type { Page } from '../page/page.ts';
import { sheet } from '../page/sheet.ts';
import { linked } from './charters.ts';
import type { Listed } from './overview.ts';

/** What is late on the day of looking, in any of the charters. */
export function overdue(page: Page, listed: readonly Listed[]): Html | undefined {
  const words = page.words;
  const late = listed.flatMap((entry) => (entry.overdue ?? []).map((finding) => ({ entry, finding })));
  return sheet(
    words.overview.late,
    late,
    [
      { head: words.overview.charter, cell: ({ entry }) => linked(entry) },
      { head: words.completeness.finding, cell: ({ finding }) => english(page, finding.message) },
      { head: words.completeness.remedy, cell: ({ finding }) => english(page, finding.remedy) },
    ],
    undefined,
    'unseen',
  );
}
