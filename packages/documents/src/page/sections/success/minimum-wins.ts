import type { Charter } from '@charter/model/charter.ts';
import type { MinimumWin, WinTest } from '@charter/model/success.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { successWords as words } from '../../../words/success.ts';
import { absent } from '../../absent.ts';
import { condition } from '../../conditions.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { entry, subsection } from '../../kit/section.ts';
import { waivers } from '../../waivers.ts';

/** The smallest results that make going on worthwhile. */
export function minimumWins(charter: Charter): Html {
  const wins = charter.minimumWins.map((win) => told(charter, win));
  const content = wins.length === 0 ? absent(charter, 'minimum credible win', words.noMinimumWin) : html`${wins}`;
  return subsection(undefined, words.minimumWins, content);
}

function told(charter: Charter, { id, title, tests, owner, proves, without }: MinimumWin): Html {
  const dir = directory(charter);
  const content = html`
    ${facts([
      [
        words.holdsWhen,
        list(
          tests.map((test) => tested(charter, test)),
          'plain',
        ) ?? words.noTest,
      ],
      [words.owner, owner === undefined ? words.noOwner : dir.name(owner)],
      [words.proves, dir.names(proves)],
    ])}
    ${waivers(without)}
  `;
  return entry(anchor('minimum-win', id), inline(title), content);
}

function tested(charter: Charter, { condition: holds, by }: WinTest): Html {
  return html`${condition(holds, (metric) => directory(charter).cited(metric))}${by && html` ${words.byDay} ${date(by)}`}`;
}
