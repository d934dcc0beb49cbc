import type { Charter } from '@charter/model/charter.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { workWords as words } from '../../../words/work.ts';
import { directory } from '../../directory.ts';
import { titledSheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';

/** The days by which something is reached. */
export function milestones(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(
    words.milestones,
    charter.milestones,
    [
      { head: words.milestone, cell: ({ title, without }) => html`${inline(title)}${waivers(without)}` },
      { head: words.due, cell: ({ due }) => due && date(due) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.delivers, cell: ({ delivers }) => dir.names(delivers) },
      { head: words.retro, cell: ({ retro }) => retro && dir.name(retro) },
    ],
    ({ id }) => anchor('milestone', id),
  );
}

/** What is handed over by the end of each phase. */
export function phaseDeliverables(charter: Charter): Html | undefined {
  const dir = directory(charter);
  const delivering = charter.phases.filter(({ delivers }) => delivers.length > 0);
  return titledSheet(words.phases, delivering, [
    { head: words.phase, cell: ({ title }) => inline(title) },
    { head: words.delivers, cell: ({ delivers }) => dir.names(delivers) },
  ]);
}
