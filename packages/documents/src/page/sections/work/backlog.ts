import type { Backlog } from '@charter/model/work.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet, titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** What could be done next, and who is best placed to do it. */
export function backlogs(page: Page): Html | undefined {
  const words = page.words.work;
  if (page.charter.backlogs.length === 0) return undefined;
  return html`${page.charter.backlogs.map((backlog) => {
    const title = backlog.title === undefined ? words.backlog : inline(page, backlog.title);
    return subsection(undefined, title, [items(page, backlog), order(page, backlog)]);
  })}`;
}

function items(page: Page, backlog: Backlog): Html | undefined {
  const words = page.words.work;
  const dir = page.directory;
  return sheet(
    backlog.title ?? words.backlog,
    backlog.items,
    [
      { head: words.item, cell: ({ text }) => inline(page, text) },
      { head: words.edge, cell: ({ edge }) => edge && dir.name(edge) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.workstream, cell: ({ workstream }) => workstream && dir.name(workstream) },
    ],
    undefined,
    'unseen',
  );
}

function order(page: Page, { reranked }: Backlog): Content {
  const words = page.words.work;
  if (reranked === undefined) return undefined;
  const cadence = page.values.cadence(reranked.cadence);
  const said =
    reranked.by === undefined
      ? say(words.reranked, { cadence })
      : say(words.rerankedBy, { cadence, who: page.directory.name(reranked.by) });
  return html`<p>${said}</p>\n`;
}

/** Questions answered in a fixed time. */
export function spikes(page: Page): Html | undefined {
  const words = page.words.work;
  const dir = page.directory;
  return titledSheet(
    words.spikes,
    page.charter.spikes,
    [
      { head: words.spike, cell: ({ title, without }) => html`${inline(page, title)}${waivers(page, without)}` },
      { head: words.timeBox, cell: ({ timeBox }) => timeBox && page.values.duration(timeBox) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.questions, cell: ({ questions }) => texts(page, questions) },
      { head: words.due, cell: ({ due }) => due && date(page, due) },
    ],
    ({ id }) => anchor('spike', id),
  );
}
