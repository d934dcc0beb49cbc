import type { Charter } from '@charter/model/charter.ts';
import type { Exit } from '@charter/model/leaving.ts';
import { type Content, type Html, html } from '../../html/markup.ts';
import { inline } from '../../html/prose.ts';
import { durationText } from '../../values/value.ts';
import { leavingWords as words } from '../../words/leaving.ts';
import { absent } from '../absent.ts';
import { directory } from '../directory.ts';
import { facts } from '../kit/facts.ts';
import { sheet } from '../sheet.ts';
import { waivers } from '../waivers.ts';

/** How the partners part: with which notice, what is agreed for it, where each thing goes, and what has to be done. */
export function leaving(charter: Charter): Html {
  const { exit } = charter;
  if (exit === undefined) return absent(charter, 'exit', words.noExit);
  return html`
    ${facts([
      [words.notice, exit.notice && durationText(exit.notice)],
      [words.mayLeave, mayLeave(charter, exit)],
      [words.windDown, exit.windDown && durationText(exit.windDown)],
    ])}
    ${parts(exit)}
    ${dispositions(charter, exit)}
    ${duties(charter, exit)}
    ${waivers(exit.without)}
  `;
}

function mayLeave(charter: Charter, { everyPartnerMayLeave, openTo }: Exit): Content {
  const names = directory(charter).row(openTo);
  if (!everyPartnerMayLeave) return names;
  return names === false ? words.everyPartner : html`${words.everyPartner}: ${names}`;
}

function parts({ parts }: Exit): Html | undefined {
  return sheet(words.parts, parts, [
    { head: words.about, cell: ({ part }) => words.part[part] },
    { head: words.agreed, cell: ({ text }) => inline(text) },
    { head: words.howLong, cell: ({ length }) => length && durationText(length) },
  ]);
}

function dispositions(charter: Charter, { dispositions }: Exit): Html | undefined {
  const dir = directory(charter);
  return sheet(words.dispositions, dispositions, [
    { head: words.asset, cell: ({ asset }) => dir.name(asset) },
    { head: words.goesTo, cell: ({ partner, text }) => (partner === undefined ? text && inline(text) : dir.name(partner)) },
    { head: words.how, cell: ({ partner, text }) => partner !== undefined && text !== undefined && inline(text) },
  ]);
}

function duties(charter: Charter, { duties }: Exit): Html | undefined {
  const dir = directory(charter);
  return sheet(words.duties, duties, [
    { head: words.duty, cell: ({ text }) => inline(text) },
    { head: words.by, cell: ({ by }) => by && dir.name(by) },
    { head: words.within, cell: ({ within }) => within && durationText(within) },
  ]);
}
