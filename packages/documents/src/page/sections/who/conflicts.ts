import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import type { Conflict, TradeOff } from '@charter/model/parties.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { whoWords as words } from '../../../words/who.ts';
import { directory } from '../../directory.ts';
import { list } from '../../kit/list.ts';
import { subsection } from '../../kit/section.ts';
import { sheet } from '../../sheet.ts';
import { interest, isConfidential } from './interests.ts';

/** Where interests pull apart that everybody may know of, and what settles that. */
export function conflicts(charter: Charter): Html | undefined {
  const content = conflictTables(charter, false);
  return content && subsection(undefined, words.conflicts, content);
}

/** Conflicts and trade-offs, either those between confidential interests or the others. */
export function conflictTables(charter: Charter, confidential: boolean): Html | undefined {
  const pulling = charter.conflicts.filter((conflict) => isConfidential(charter, namedIn(charter, conflict)) === confidential);
  const deals = charter.tradeOffs.filter(({ resolves }) => isConfidential(charter, resolves) === confidential);
  if (pulling.length + deals.length === 0) return undefined;
  return html`${conflictTable(charter, pulling)}${tradeOffTable(charter, deals)}`;
}

function conflictTable(charter: Charter, conflicts: readonly Conflict[]): Html | undefined {
  return sheet(words.conflictTable, conflicts, [
    { head: words.conflict, cell: ({ left }) => interest(charter, left) },
    { head: words.against, cell: ({ right }) => interest(charter, right) },
    { head: words.conflictWhy, cell: ({ text }) => text && inline(text) },
    { head: words.settledBy, cell: (conflict) => settledBy(charter, conflict) },
  ]);
}

/** All interests that a row about a conflict speaks of, those of the deals that settle it included. */
function namedIn(charter: Charter, conflict: Conflict): readonly Ref[] {
  return [conflict.left, conflict.right, ...dealsFor(charter, conflict).flatMap(({ resolves }) => resolves)];
}

function dealsFor({ tradeOffs }: Charter, { left, right }: Conflict): readonly TradeOff[] {
  return tradeOffs.filter(({ resolves }) => resolves.includes(left) && resolves.includes(right));
}

function settledBy(charter: Charter, conflict: Conflict): Content {
  const deals = dealsFor(charter, conflict);
  return deals.length === 0
    ? words.unsettled
    : list(
        deals.map(({ text }) => inline(text)),
        'plain',
      );
}

function tradeOffTable(charter: Charter, tradeOffs: readonly TradeOff[]): Html | undefined {
  return sheet(words.tradeOffs, tradeOffs, [
    { head: words.tradeOff, cell: ({ text }) => inline(text) },
    {
      head: words.resolves,
      cell: ({ resolves }) =>
        list(
          resolves.map((ref) => interest(charter, ref)),
          'plain',
        ),
    },
    { head: words.acceptedBy, cell: ({ acceptedBy }) => directory(charter).names(acceptedBy) },
  ]);
}
