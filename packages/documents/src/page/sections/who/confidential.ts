import { type Html, html } from '../../../html/markup.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sideBySide } from '../../side-by-side.ts';
import { texts } from '../../texts.ts';
import { conflictTables } from './conflicts.ts';

/** What the partners told each other and nobody else: quiet interests, what none can lose, and where each would turn. */
export function confidential(page: Page): Html | undefined {
  const words = page.words.who;
  const interests = sideBySide(page.charter, words.confidential, [
    [words.quietWants, ({ quietWants }) => texts(page, quietWants)],
    [words.cannotLose, ({ cannotLose }) => texts(page, cannotLose)],
    [words.alternatives, ({ alternatives }) => texts(page, alternatives)],
  ]);
  const tables = conflictTables(page, true);
  if (interests === undefined && tables === undefined) return undefined;
  return subsection(undefined, words.confidential, html`${interests}${tables}`);
}
