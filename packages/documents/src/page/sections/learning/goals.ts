import type { Charter } from '@charter/model/charter.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { learningWords as words } from '../../../words/learning.ts';
import { directory } from '../../directory.ts';
import { link } from '../../link.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** What the partners want to know or be able to do, and what will show it. */
export function learningGoals(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(
    words.goals,
    charter.learningGoals,
    [
      { head: words.goal, cell: ({ title, without }) => html`${inline(title)}${waivers(without)}` },
      { head: words.learners, cell: ({ partners }) => dir.names(partners) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.due, cell: ({ due }) => due && date(due) },
      { head: words.shownBy, cell: ({ evidence }) => texts(evidence) },
    ],
    ({ id }) => anchor('learning-goal', id),
  );
}

/** The guides that outlive the people who wrote them. */
export function playbooks(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(
    words.playbooks,
    charter.playbooks,
    [
      { head: words.playbook, cell: ({ title, without }) => html`${inline(title)}${waivers(without)}` },
      { head: words.covers, cell: ({ covers }) => texts(covers) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.due, cell: ({ due }) => due && date(due) },
      { head: words.kept, cell: ({ place }) => place && link(place) },
    ],
    ({ id }) => anchor('playbook', id),
  );
}
