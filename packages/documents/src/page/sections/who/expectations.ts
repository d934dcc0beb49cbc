import type { Charter } from '@charter/model/charter.ts';
import type { Acknowledgement } from '@charter/model/parties.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { whoWords as words } from '../../../words/who.ts';
import { directory } from '../../directory.ts';
import { titledSheet } from '../../sheet.ts';

/** What the partners expect of each other, and whether it was acknowledged. */
export function expectations(charter: Charter): Html | undefined {
  const dir = directory(charter);
  const all = charter.partners.flatMap(({ id, expectations }) => expectations.map((expectation) => ({ from: id, ...expectation })));
  return titledSheet(words.expectations, all, [
    { head: words.expectation, cell: ({ text }) => inline(text) },
    { head: words.from, cell: ({ from }) => dir.name(from) },
    { head: words.of, cell: ({ of }) => dir.name(of) },
    { head: words.verdict, cell: ({ verdict }) => verdict && words.verdicts[verdict] },
    { head: words.answer, cell: ({ answer }) => answer && inline(answer) },
    { head: words.acknowledged, cell: ({ acknowledged }) => acknowledgement(charter, acknowledged) },
  ]);
}

function acknowledgement(charter: Charter, said: Acknowledgement | undefined): Content {
  if (said === undefined) return words.notAcknowledged;
  const by = said.by && html`${words.by} ${directory(charter).name(said.by)} `;
  return by || said.date ? html`${by}${said.date && html`${words.on} ${date(said.date)}`}` : words.yes;
}
