import type { Charter } from '@charter/model/charter.ts';
import type { Outcome, Target } from '@charter/model/success.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { valueText } from '../../../values/value.ts';
import { summaryWords as words } from '../../../words/summary.ts';
import { condition } from '../../conditions.ts';
import { directory } from '../../directory.ts';
import { table } from '../../kit/table.ts';

/** Each outcome with its owner and how far it is to go, and the win that makes going on worthwhile. */
export function outcomesInShort(charter: Charter): Html | undefined {
  const outcomes = table({
    caption: words.success,
    columns: [{ head: words.outcome }, { head: words.owner }, { head: words.target }],
    rowHeads: true,
    rows: charter.outcomes.map((outcome) => ({ cells: [inline(outcome.title), ownerOf(charter, outcome), targets(charter, outcome)] })),
  });
  return outcomes && html`${outcomes}${minimumWins(charter)}`;
}

function ownerOf(charter: Charter, { owner }: Outcome): Content {
  return owner === undefined ? words.noOwner : directory(charter).name(owner);
}

function targets(charter: Charter, { targets }: Outcome): Html {
  return html`${targets.map((target, index) => html`${index > 0 && html`<br>`}${targetText(charter, target)}`)}`;
}

function targetText(charter: Charter, { metric, from, to, by }: Target): Html {
  return html`${directory(charter).name(metric)} ${from && `${words.from} ${valueText(from)} `}${words.to} ${valueText(to)}${by && html` ${words.by} ${date(by)}`}`;
}

function minimumWins(charter: Charter): Content {
  const tests = charter.minimumWins.flatMap((win) => win.tests);
  if (tests.length === 0) return undefined;
  const named = (subject: string) => directory(charter).name(subject);
  return html`<p>${words.minimumWin}: ${tests.map((test, index) => html`${index > 0 && '; '}${condition(test.condition, named)}${test.by && html` ${words.by} ${date(test.by)}`}`)}.</p>`;
}
