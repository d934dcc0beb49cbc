import type { Charter } from '@charter/model/charter.ts';
import { type Html, html } from '../../../html/markup.ts';
import { whoWords as words } from '../../../words/who.ts';
import { subsection } from '../../kit/section.ts';
import { sideBySide } from '../../side-by-side.ts';
import { texts } from '../../texts.ts';
import { conflictTables } from './conflicts.ts';

/** What the partners told each other and nobody else: quiet interests, what none can lose, and where each would turn. */
export function confidential(charter: Charter): Html | undefined {
  const interests = sideBySide(charter, words.confidential, [
    [words.quietWants, ({ quietWants }) => texts(quietWants)],
    [words.cannotLose, ({ cannotLose }) => texts(cannotLose)],
    [words.alternatives, ({ alternatives }) => texts(alternatives)],
  ]);
  const tables = conflictTables(charter, true);
  if (interests === undefined && tables === undefined) return undefined;
  return subsection(undefined, words.confidential, html`${interests}${tables}`);
}
