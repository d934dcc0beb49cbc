import type { Checked, Coverage } from '@charter/model/coverage.ts';
import { type Html, html } from '../../html/markup.ts';
import { checkpointFields } from '../../pictures/checkpoints.ts';
import { fill } from '../../words/phrase.ts';
import { english } from '../kit/english.ts';
import { lines } from '../kit/list.ts';
import { note } from '../kit/note.ts';
import { subsection } from '../kit/section.ts';
import type { Page } from '../page.ts';
import { sheet } from '../sheet.ts';

/** How far the charter has come with each of the principles of partnerships that last. */
export function coverage(page: Page): Html | undefined {
  const words = page.words.coverage;
  const table = sheet(
    words.title,
    page.coverage.map((one, index) => ({ ...one, name: words.principles[index] ?? one.principle })),
    [
      { head: words.principle, cell: ({ name }) => name },
      { head: words.settled, cell: ({ checkpoints }) => settled(page, checkpoints) },
      { head: words.open, cell: ({ checkpoints }) => lines(stillOpen(checkpoints).map(({ title }) => english(page, title))) },
    ],
    undefined,
    'unseen',
  );
  return table && subsection(undefined, words.title, html`${note(html`<p>${words.meaning}</p>`)}${table}`);
}

function stillOpen(checkpoints: Coverage['checkpoints']): readonly Checked[] {
  return checkpoints.filter(({ state }) => state === 'open');
}

/** How many are settled, and how many of them by leaving something out. */
function settled({ words, values }: Page, checkpoints: Coverage['checkpoints']): Html {
  const number = (count: number) => values.number(String(count));
  const [of, open] = [checkpoints.length, stillOpen(checkpoints).length];
  const excused = checkpoints.filter(({ state }) => state === 'excused').length;
  const met = fill(words.coverage.metOf, { met: number(of - open), of: number(of) });
  const said = excused === 0 ? met : fill(words.coverage.leftOut, { met, count: number(excused) });
  return html`${checkpointFields(checkpoints, said)} ${said}`;
}
