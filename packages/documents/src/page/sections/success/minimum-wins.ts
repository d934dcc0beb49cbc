import type { MinimumWin, WinTest } from '@charter/model/success.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Html, html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { condition } from '../../conditions.ts';
import { date } from '../../kit/day.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { entry, subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { waivers } from '../../waivers.ts';

/** The smallest results that make going on worthwhile. */
export function minimumWins(page: Page): Html {
  const words = page.words.success;
  const wins = page.charter.minimumWins.map((win) => told(page, win));
  const content = wins.length === 0 ? absent(page, 'minimum credible win', words.noMinimumWin) : html`${wins}`;
  return subsection(undefined, words.minimumWins, content);
}

function told(page: Page, { id, title, tests, owner, proves, without }: MinimumWin): Html {
  const words = page.words.success;
  const dir = page.directory;
  const content = html`
    ${facts([
      [
        words.holdsWhen,
        list(
          tests.map((test) => tested(page, test)),
          'plain',
        ) ?? words.noTest,
      ],
      [words.owner, owner === undefined ? words.noOwner : dir.name(owner)],
      [words.proves, dir.names(proves)],
    ])}
    ${waivers(page, without)}
  `;
  return entry(anchor('minimum-win', id), inline(page, title), content);
}

function tested(page: Page, { condition: holds, by }: WinTest): Html {
  const words = page.words.success;
  const win = condition(page, holds, (metric) => page.directory.cited(metric));
  return by === undefined ? win : say(words.winBy, { win, date: date(page, by) });
}
