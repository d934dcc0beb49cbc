import type { Outcome } from '@charter/model/success.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { condition } from '../../conditions.ts';
import { date } from '../../kit/day.ts';
import { lines } from '../../kit/list.ts';
import { say } from '../../kit/say.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';
import { targetText } from '../../target.ts';

/** Each outcome with its owner and how far it is to go, and the win that makes going on worthwhile. */
export function outcomesInShort(page: Page): Html | undefined {
  const words = page.words.summary;
  const who = page.directory;
  const outcomes = sheet(
    words.success,
    page.charter.outcomes,
    [
      { head: words.outcome, cell: ({ id }) => who.name(id) },
      { head: words.owner, cell: ({ owner }) => (owner === undefined ? words.noOwner : who.name(owner)) },
      { head: words.target, cell: (outcome) => targets(page, outcome) },
    ],
    undefined,
    'unseen',
  );
  return outcomes && html`${outcomes}${minimumWins(page)}`;
}

function targets(page: Page, { targets }: Outcome): Content {
  return lines(targets.map((target) => targetText(page, target)));
}

function minimumWins(page: Page): Content {
  const words = page.words.summary;
  const tests = page.charter.minimumWins.flatMap((win) => win.tests);
  if (tests.length === 0) return undefined;
  const cited = (subject: string) => page.directory.cited(subject);
  const said = tests.map(({ condition: holds, by }, index) => {
    const win = condition(page, holds, cited);
    return html`${index > 0 && page.words.shell.semicolon}${by === undefined ? win : say(words.winBy, { win, date: date(page, by) })}`;
  });
  return html`<p>${say(words.minimumWin, { win: said })}</p>\n`;
}
