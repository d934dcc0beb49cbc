import type { Charter } from '@charter/model/charter.ts';
import { dealsFor } from '@charter/model/deals-for.ts';
import type { Ref } from '@charter/model/element.ts';
import type { Conflict, TradeOff } from '@charter/model/parties.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { interestMap } from '../../../pictures/interest-map.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';
import { interest, isConfidential } from './interests.ts';

/** Where interests pull apart that everybody may know of, and what settles that. */
export function conflicts(page: Page): Html | undefined {
  const words = page.words.who;
  const content = conflictTables(page, false);
  return content && subsection(undefined, words.conflicts, content);
}

/** Conflicts and trade-offs, either those between confidential interests or the others. */
export function conflictTables(page: Page, confidential: boolean): Html | undefined {
  const pulling = page.charter.conflicts.filter(
    (conflict) => isConfidential(page.charter, namedIn(page.charter, conflict)) === confidential,
  );
  const deals = page.charter.tradeOffs.filter(({ resolves }) => isConfidential(page.charter, resolves) === confidential);
  const map = interestMap(page, pulling, confidential ? 'confidential' : 'open');
  if (map === undefined && pulling.length + deals.length === 0) return undefined;
  return html`${map}${conflictTable(page, pulling)}${tradeOffTable(page, deals)}`;
}

function conflictTable(page: Page, conflicts: readonly Conflict[]): Html | undefined {
  const words = page.words.who;
  return sheet(words.conflictTable, conflicts, [
    { head: words.conflict, cell: ({ left }) => interest(page, left) },
    { head: words.against, cell: ({ right }) => interest(page, right) },
    { head: words.conflictWhy, cell: ({ text }) => text && inline(page, text) },
    { head: words.settledBy, cell: (conflict) => settledBy(page, conflict) },
  ]);
}

/** All interests that a row about a conflict speaks of, those of the deals that settle it included. */
function namedIn(charter: Charter, conflict: Conflict): readonly Ref[] {
  return [conflict.left, conflict.right, ...dealsFor(charter, conflict).flatMap(({ resolves }) => resolves)];
}

function settledBy(page: Page, conflict: Conflict): Content {
  const words = page.words.who;
  const deals = dealsFor(page.charter, conflict);
  return deals.length === 0
    ? words.unsettled
    : list(
        deals.map(({ text }) => inline(page, text)),
        'plain',
      );
}

function tradeOffTable(page: Page, tradeOffs: readonly TradeOff[]): Html | undefined {
  const words = page.words.who;
  return sheet(words.tradeOffs, tradeOffs, [
    { head: words.tradeOff, cell: ({ text }) => inline(page, text) },
    {
      head: words.resolves,
      cell: ({ resolves }) =>
        list(
          resolves.map((ref) => interest(page, ref)),
          'plain',
        ),
    },
    { head: words.acceptedBy, cell: ({ acceptedBy }) => page.directory.names(acceptedBy) },
  ]);
}
