import type { Exit } from '@charter/model/leaving.ts';
import { type Content, type Html, html } from '../../html/markup.ts';
import { absent } from '../absent.ts';
import { facts } from '../kit/facts.ts';
import { inline } from '../kit/said.ts';
import { labelled } from '../kit/say.ts';
import type { Page } from '../page.ts';
import { sheet } from '../sheet.ts';
import { waivers } from '../waivers.ts';

/** How the partners part: with which notice, what is agreed for it, where each thing goes, and what has to be done. */
export function leaving(page: Page): Html | undefined {
  const words = page.words.leaving;
  const { exit } = page.charter;
  if (exit === undefined) return absent(page, 'exit', words.noExit);
  return html`
    ${facts([
      [words.notice, exit.notice && page.values.duration(exit.notice)],
      [words.mayLeave, mayLeave(page, exit)],
      [words.windDown, exit.windDown && page.values.duration(exit.windDown)],
    ])}
    ${parts(page, exit)}
    ${dispositions(page, exit)}
    ${duties(page, exit)}
    ${waivers(page, exit.without)}
  `;
}

function mayLeave(page: Page, { everyPartnerMayLeave, openTo }: Exit): Content {
  const words = page.words.leaving;
  const names = page.directory.row(openTo);
  if (!everyPartnerMayLeave) return names;
  return names === false ? words.everyPartner : labelled(page, words.everyPartner, names);
}

function parts(page: Page, { parts }: Exit): Html | undefined {
  const words = page.words.leaving;
  return sheet(words.parts, parts, [
    { head: words.about, cell: ({ part }) => words.part[part] },
    { head: words.agreed, cell: ({ text }) => inline(page, text) },
    { head: words.howLong, cell: ({ length }) => length && page.values.duration(length) },
  ]);
}

function dispositions(page: Page, { dispositions }: Exit): Html | undefined {
  const words = page.words.leaving;
  const dir = page.directory;
  return sheet(words.dispositions, dispositions, [
    { head: words.asset, cell: ({ asset }) => dir.name(asset) },
    { head: words.goesTo, cell: ({ partner, text }) => (partner === undefined ? text && inline(page, text) : dir.name(partner)) },
    { head: words.how, cell: ({ partner, text }) => partner !== undefined && text !== undefined && inline(page, text) },
  ]);
}

function duties(page: Page, { duties }: Exit): Html | undefined {
  const words = page.words.leaving;
  const dir = page.directory;
  return sheet(words.duties, duties, [
    { head: words.duty, cell: ({ text }) => inline(page, text) },
    { head: words.by, cell: ({ by }) => by && dir.name(by) },
    { head: words.within, cell: ({ within }) => within && page.values.duration(within) },
  ]);
}
