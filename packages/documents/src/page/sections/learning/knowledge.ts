import type { Html } from '../../../html/markup.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import { link } from '../../link.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';

/** Where it is kept what was learned, and what everybody may look at. */
export function knowledge(page: Page): Html | undefined {
  const words = page.words.learning;
  const { knowledgeBase, sharedEvidence } = page.charter;
  const places = facts([
    [words.knowledgeBase, knowledgeBase && link(page, knowledgeBase.place)],
    [words.keepers, knowledgeBase && page.directory.names(knowledgeBase.keepers)],
    [
      words.evidence,
      list(
        sharedEvidence.map((each) => link(page, each)),
        'plain',
      ),
    ],
  ]);
  return places && subsection(undefined, words.knowledge, places);
}

/** What changed because somebody said something. */
export function feedbackAnswered(page: Page): Html | undefined {
  const words = page.words.learning;
  return titledSheet(words.youSaid, page.charter.youSaidWeDid, [
    { head: words.said, cell: ({ said }) => inline(page, said) },
    { head: words.did, cell: ({ did }) => inline(page, did) },
  ]);
}
