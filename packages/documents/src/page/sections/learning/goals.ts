import { anchor } from '../../../html/anchor.ts';
import { type Html, html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { inline } from '../../kit/said.ts';
import { link } from '../../link.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** What the partners want to know or be able to do, and what will show it. */
export function learningGoals(page: Page): Html | undefined {
  const words = page.words.learning;
  const dir = page.directory;
  return titledSheet(
    words.goals,
    page.charter.learningGoals,
    [
      { head: words.goal, cell: ({ title, without }) => html`${inline(page, title)}${waivers(page, without)}` },
      { head: words.learners, cell: ({ partners }) => dir.names(partners) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.due, cell: ({ due }) => due && date(page, due) },
      { head: words.shownBy, cell: ({ evidence }) => texts(page, evidence) },
    ],
    ({ id }) => anchor('learning-goal', id),
  );
}

/** The guides that outlive the people who wrote them. */
export function playbooks(page: Page): Html | undefined {
  const words = page.words.learning;
  const dir = page.directory;
  return titledSheet(
    words.playbooks,
    page.charter.playbooks,
    [
      { head: words.playbook, cell: ({ title, without }) => html`${inline(page, title)}${waivers(page, without)}` },
      { head: words.covers, cell: ({ covers }) => texts(page, covers) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.due, cell: ({ due }) => due && date(page, due) },
      { head: words.kept, cell: ({ place }) => place && link(page, place) },
    ],
    ({ id }) => anchor('playbook', id),
  );
}
