import type { Charter } from '@charter/model/charter.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { moneyText } from '../../../values/value.ts';
import { whyWords as words } from '../../../words/why.ts';
import { directory } from '../../directory.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** The parts kept out of the shared scope. */
export function carveOuts(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(
    words.carveOuts,
    charter.carveOuts,
    [
      { head: words.carveOut, cell: ({ title, without }) => html`${inline(title)}${waivers(without)}` },
      { head: words.covers, cell: ({ covers }) => texts(covers) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.fundedBy, cell: ({ fundedBy }) => dir.names(fundedBy) },
      { head: words.budget, align: 'number', cell: ({ budget }) => budget && moneyText(budget) },
    ],
    ({ id }) => anchor('carve-out', id),
  );
}

/** What each partner keeps in its own house whatever happens. */
export function coreCapabilities(charter: Charter): Html | undefined {
  return titledSheet(words.coreCapabilities, charter.coreCapabilities, [
    { head: words.capability, cell: ({ text }) => inline(text) },
    { head: words.staysWith, cell: ({ partner }) => directory(charter).name(partner) },
  ]);
}
