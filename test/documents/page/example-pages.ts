import { renderOverview } from '@charter/documents/overview/render-overview.ts';
import { renderPage } from '@charter/documents/page/render-page.ts';
import type { Audience } from '@charter/model/audience/audience.ts';
import { charterFor } from '@charter/model/audience/charter-for.ts';
import type { Charter } from '@charter/model/charter.ts';
import { exampleCharters, textOf } from '../../examples/example-charters.ts';
import { filesBelow } from '../../structure/sources.ts';

/** Beside the pages for those who write the charters: for each other kind of readers, each in another language. */
const EDITIONS: readonly { readonly language: string; readonly readers: (charter: Charter) => Audience }[] = [
  { language: 'de', readers: () => 'partners' },
  { language: 'fr', readers: () => 'public' },
  { language: 'es', readers: ({ partners }) => ({ partner: partners[0]?.id ?? '' }) },
];

const LANGUAGES = ['en', ...EDITIONS.map(({ language }) => language)];

/** The pages of all examples, by what they are: as the built command writes them, as others see them, and the pages that lead to all. */
export function examplePages(): ReadonlyMap<string, string> {
  const charters = exampleCharters();
  const listed = charters.map((charter) => ({ charter, page: 'beside.html' }));
  const written = filesBelow('examples').filter((path) => path.endsWith('.html'));
  return new Map([
    ...written.map((path) => [path, textOf(path)] as const),
    ...charters.flatMap((charter) =>
      EDITIONS.map(({ language, readers }) => {
        const page = renderPage(charterFor(charter, readers(charter)), { findings: [], language });
        return [`${charter.id} in ${language}`, page] as const;
      }),
    ),
    ...LANGUAGES.map((language) => [`all charters in ${language}`, renderOverview(listed, { language })] as const),
  ]);
}
