import type { Charter } from '@charter/model/charter.ts';
import type { Outcome } from '@charter/model/success.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { date } from '../../../html/time.ts';
import { summaryWords as words } from '../../../words/summary.ts';
import { condition } from '../../conditions.ts';
import { directory } from '../../directory.ts';
import { lines } from '../../kit/list.ts';
import { sheet } from '../../sheet.ts';
import { targetText } from '../../target.ts';

/** Each outcome with its owner and how far it is to go, and the win that makes going on worthwhile. */
export function outcomesInShort(charter: Charter): Html | undefined {
  const who = directory(charter);
  const outcomes = sheet(
    words.success,
    charter.outcomes,
    [
      { head: words.outcome, cell: ({ id }) => who.name(id) },
      { head: words.owner, cell: ({ owner }) => (owner === undefined ? words.noOwner : who.name(owner)) },
      { head: words.target, cell: (outcome) => targets(charter, outcome) },
    ],
    undefined,
    'unseen',
  );
  return outcomes && html`${outcomes}${minimumWins(charter)}`;
}

function targets(charter: Charter, { targets }: Outcome): Content {
  return lines(targets.map((target) => targetText(charter, target)));
}

function minimumWins(charter: Charter): Content {
  const tests = charter.minimumWins.flatMap((win) => win.tests);
  if (tests.length === 0) return undefined;
  const cited = (subject: string) => directory(charter).cited(subject);
  const said = tests.map(({ condition: holds, by }, index) => {
    return html`${index > 0 && '; '}${condition(holds, cited)}${by && html` ${words.by} ${date(by)}`}`;
  });
  return html`<p>${words.minimumWin} ${said}.</p>\n`;
}
