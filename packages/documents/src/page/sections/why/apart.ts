import { anchor } from '../../../html/anchor.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../kit/said.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** The parts kept out of the shared scope. */
export function carveOuts(page: Page): Html | undefined {
  const words = page.words.why;
  const dir = page.directory;
  return titledSheet(
    words.carveOuts,
    page.charter.carveOuts,
    [
      { head: words.carveOut, cell: ({ title, without }) => html`${inline(page, title)}${waivers(page, without)}` },
      { head: words.covers, cell: ({ covers }) => texts(page, covers) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.fundedBy, cell: ({ fundedBy }) => dir.names(fundedBy) },
      { head: words.budget, align: 'number', cell: ({ budget }) => budget && page.values.money(budget) },
    ],
    ({ id }) => anchor('carve-out', id),
  );
}

/** What each partner keeps in its own house whatever happens. */
export function coreCapabilities(page: Page): Html | undefined {
  const words = page.words.why;
  return titledSheet(words.coreCapabilities, page.charter.coreCapabilities, [
    { head: words.capability, cell: ({ text }) => inline(page, text) },
    { head: words.staysWith, cell: ({ partner }) => page.directory.name(partner) },
  ]);
}
