import type { Charter } from '@charter/model/charter.ts';
import type { Backlog } from '@charter/model/work.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { cadenceText } from '../../../values/cadence.ts';
import { durationText } from '../../../values/value.ts';
import { workWords as words } from '../../../words/work.ts';
import { directory } from '../../directory.ts';
import { subsection } from '../../kit/section.ts';
import { sheet, titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** What could be done next, and who is best placed to do it. */
export function backlogs(charter: Charter): Html | undefined {
  if (charter.backlogs.length === 0) return undefined;
  return html`${charter.backlogs.map((backlog) => {
    const title = backlog.title === undefined ? words.backlog : inline(backlog.title);
    return subsection(undefined, title, [items(charter, backlog), order(charter, backlog)]);
  })}`;
}

function items(charter: Charter, backlog: Backlog): Html | undefined {
  const dir = directory(charter);
  return sheet(
    backlog.title ?? words.backlog,
    backlog.items,
    [
      { head: words.item, cell: ({ text }) => inline(text) },
      { head: words.edge, cell: ({ edge }) => edge && dir.name(edge) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.workstream, cell: ({ workstream }) => workstream && dir.name(workstream) },
    ],
    undefined,
    'unseen',
  );
}

function order(charter: Charter, { reranked }: Backlog): Content {
  if (reranked === undefined) return undefined;
  const who = reranked.by !== undefined && html` ${words.by} ${directory(charter).name(reranked.by)}`;
  return html`<p>${words.reranked} ${cadenceText(reranked.cadence)}${who}.</p>\n`;
}

/** Questions answered in a fixed time. */
export function spikes(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(
    words.spikes,
    charter.spikes,
    [
      { head: words.spike, cell: ({ title, without }) => html`${inline(title)}${waivers(without)}` },
      { head: words.timeBox, cell: ({ timeBox }) => timeBox && durationText(timeBox) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.questions, cell: ({ questions }) => texts(questions) },
      { head: words.due, cell: ({ due }) => due && date(due) },
    ],
    ({ id }) => anchor('spike', id),
  );
}
