import type { Interview, Phase } from '@charter/model/bounds.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { weekday } from '../../kit/day.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { entry, subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';
import { termText } from './form.ts';

/** The stretches of the term, each with what it delivers and how it closes. */
export function phases(page: Page): Html | undefined {
  const words = page.words.form;
  if (page.charter.phases.length === 0) return undefined;
  return subsection(undefined, words.phases, html`${page.charter.phases.map((phase) => told(page, phase))}`);
}

function told(page: Page, { id, title, runs, renegotiation, delivers, closesWith, interviews, budget, without }: Phase): Html {
  const words = page.words.form;
  const content = html`
    ${facts([
      [words.term, runs && termText(page, runs)],
      [words.renegotiation, renegotiation && weekday(page, renegotiation.date)],
      [words.budget, budget && page.values.money(budget)],
      [words.delivers, page.directory.names(delivers)],
      [
        words.interviews,
        list(
          interviews.map((interview) => interviewed(page, interview)),
          'plain',
        ),
      ],
      [words.closesWith, texts(page, closesWith)],
    ])}
    ${waivers(page, without)}
  `;
  return entry(anchor('phase', id), inline(page, title), content);
}

function interviewed(page: Page, { level, partners, joint }: Interview): Content {
  const words = page.words.form;
  return html`${say(words.interviewed[level], { partners: page.directory.row(partners) })}${joint && ` ${words.together}`}`;
}
