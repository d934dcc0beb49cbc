import { anchor } from '../../../html/anchor.ts';
import { type Html, html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { inline } from '../../kit/said.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';

/** The days by which something is reached. */
export function milestones(page: Page): Html | undefined {
  const words = page.words.work;
  const dir = page.directory;
  return titledSheet(
    words.milestones,
    page.charter.milestones,
    [
      { head: words.milestone, cell: ({ title, without }) => html`${inline(page, title)}${waivers(page, without)}` },
      { head: words.due, cell: ({ due }) => due && date(page, due) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.delivers, cell: ({ delivers }) => dir.names(delivers) },
      { head: words.retro, cell: ({ retro }) => retro && dir.name(retro) },
    ],
    ({ id }) => anchor('milestone', id),
  );
}

/** What is handed over by the end of each phase. */
export function phaseDeliverables(page: Page): Html | undefined {
  const words = page.words.work;
  const dir = page.directory;
  const delivering = page.charter.phases.filter(({ delivers }) => delivers.length > 0);
  return titledSheet(words.phases, delivering, [
    { head: words.phase, cell: ({ title }) => inline(page, title) },
    { head: words.delivers, cell: ({ delivers }) => dir.names(delivers) },
  ]);
}
