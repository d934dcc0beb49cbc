import type { Norm } from '@charter/model/conduct.ts';
import { type Html, html } from '../../../html/markup.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';

/** How the partners behave: their norms, when they slow down, how they work on a disagreement, and what each may choose alone. */
export function behaviour(page: Page): Html | undefined {
  const words = page.words.conduct;
  const who = page.directory;
  const { norms, pauses, conflictProcesses, practices, autonomies } = page.charter;
  const parts = [
    list(norms.map((norm) => normText(page, norm))),
    facts([
      [words.pauses, texts(page, pauses)],
      [words.disagreements, texts(page, conflictProcesses)],
    ]),
    facts(practices.map(({ aspect, text }) => [words.aspects[aspect], inline(page, text)])),
    sheet(words.autonomy, autonomies, [
      { head: words.who, cell: ({ of }) => who.name(of) },
      { head: words.choice, cell: ({ text }) => inline(page, text) },
    ]),
  ].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : subsection(undefined, words.behaviour, parts);
}

function normText(page: Page, { text, towards }: Norm): Html {
  const who = page.directory;
  const words = page.words.conduct;
  return html`${inline(page, text)}${towards.length > 0 && html` (${say(words.towards, { who: who.row(towards) })})`}`;
}
