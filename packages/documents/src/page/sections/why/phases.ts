import type { Interview, Phase } from '@charter/model/bounds.ts';
import type { Charter } from '@charter/model/charter.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { weekday } from '../../../html/time.ts';
import { moneyText } from '../../../values/value.ts';
import { formWords as words } from '../../../words/form.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { entry, subsection } from '../../kit/section.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';
import { termText } from './form.ts';

/** The stretches of the term, each with what it delivers and how it closes. */
export function phases(charter: Charter): Html | undefined {
  if (charter.phases.length === 0) return undefined;
  return subsection(undefined, words.phases, html`${charter.phases.map((phase) => told(charter, phase))}`);
}

function told(charter: Charter, { id, title, runs, renegotiation, delivers, closesWith, interviews, budget, without }: Phase): Html {
  const content = html`
    ${facts([
      [words.term, runs && termText(runs)],
      [words.renegotiation, renegotiation && weekday(renegotiation.date)],
      [words.budget, budget && moneyText(budget)],
      [words.delivers, directory(charter).names(delivers)],
      [
        words.interviews,
        list(
          interviews.map((interview) => interviewed(charter, interview)),
          'plain',
        ),
      ],
      [words.closesWith, texts(closesWith)],
    ])}
    ${waivers(without)}
  `;
  return entry(anchor('phase', id), inline(title), content);
}

function interviewed(charter: Charter, { level, partners, joint }: Interview): Content {
  return html`${words.interviewed[level]} ${directory(charter).row(partners)}${joint && ` ${words.together}`}`;
}
