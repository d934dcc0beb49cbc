import type { Acknowledgement } from '@charter/model/parties.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';

/** What the partners expect of each other, and whether it was acknowledged. */
export function expectations(page: Page): Html | undefined {
  const words = page.words.who;
  const dir = page.directory;
  const all = page.charter.partners.flatMap(({ id, expectations }) => expectations.map((expectation) => ({ from: id, ...expectation })));
  return titledSheet(words.expectations, all, [
    { head: words.expectation, cell: ({ text }) => inline(page, text) },
    { head: words.from, cell: ({ from }) => dir.name(from) },
    { head: words.of, cell: ({ of }) => dir.name(of) },
    { head: words.verdict, cell: ({ verdict }) => verdict && words.verdicts[verdict] },
    { head: words.answer, cell: ({ answer }) => answer && inline(page, answer) },
    { head: words.acknowledged, cell: ({ acknowledged }) => acknowledgement(page, acknowledged) },
  ]);
}

function acknowledgement(page: Page, said: Acknowledgement | undefined): Content {
  const words = page.words.who;
  if (said === undefined) return words.notAcknowledged;
  const by = said.by && html`${say(words.acknowledgedBy, { who: page.directory.name(said.by) })} `;
  const on = said.date && say(words.acknowledgedOn, { date: date(page, said.date) });
  return by || on ? html`${by}${on}` : words.yes;
}
