import type { Charter } from '@charter/model/charter.ts';
import type { Html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { learningWords as words } from '../../../words/learning.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { subsection } from '../../kit/section.ts';
import { link } from '../../link.ts';
import { titledSheet } from '../../sheet.ts';

/** Where it is kept what was learned, and what everybody may look at. */
export function knowledge(charter: Charter): Html | undefined {
  const { knowledgeBase, sharedEvidence } = charter;
  const places = facts([
    [words.knowledgeBase, knowledgeBase && link(knowledgeBase.place)],
    [words.keepers, knowledgeBase && directory(charter).names(knowledgeBase.keepers)],
    [words.evidence, list(sharedEvidence.map(link), 'plain')],
  ]);
  return places && subsection(undefined, words.knowledge, places);
}

/** What changed because somebody said something. */
export function feedbackAnswered(charter: Charter): Html | undefined {
  return titledSheet(words.youSaid, charter.youSaidWeDid, [
    { head: words.said, cell: ({ said }) => inline(said) },
    { head: words.did, cell: ({ did }) => inline(did) },
  ]);
}
