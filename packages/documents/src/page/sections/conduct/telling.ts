import { type Html, html } from '../../../html/markup.ts';
import { inline, prose } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';

/** What the partners tell each other, asked or not. */
export function telling(page: Page): Html | undefined {
  const words = page.words.conduct;
  const parts = [visibility(page), disclosures(page), flows(page), updates(page)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : subsection(undefined, words.telling, parts);
}

function visibility(page: Page): Html | undefined {
  const { visibility } = page.charter;
  const words = page.words.conduct;
  if (visibility === undefined) return undefined;
  return html`<p>${words.visibility[visibility.standard]}</p>\n${visibility.text !== undefined && prose(page, visibility.text)}`;
}

function disclosures(page: Page): Html | undefined {
  const { disclosures } = page.charter;
  const words = page.words.conduct;
  return sheet(words.disclosures, disclosures, [
    { head: words.what, cell: ({ text }) => inline(page, text) },
    { head: words.within, cell: ({ within }) => (within === undefined ? words.noDeadline : page.values.duration(within)) },
  ]);
}

function flows(page: Page): Html | undefined {
  const { informationFlows } = page.charter;
  const who = page.directory;
  const words = page.words.conduct;
  return sheet(words.flows, informationFlows, [
    { head: words.what, cell: ({ text }) => inline(page, text) },
    { head: words.from, cell: ({ from }) => who.name(from) },
    { head: words.to, cell: ({ to }) => who.name(to) },
    { head: words.howOften, cell: ({ cadence }) => cadence && page.values.cadence(cadence) },
  ]);
}

function updates(page: Page): Html | undefined {
  const { statusUpdates } = page.charter;
  const who = page.directory;
  const words = page.words.conduct;
  return sheet(words.updates, statusUpdates, [
    { head: words.howOften, cell: ({ cadence }) => page.values.cadence(cadence) },
    { head: words.update, cell: ({ text }) => text && inline(page, text) },
    { head: words.top, cell: ({ top }) => top && page.values.number(top), align: 'number' },
    { head: words.owner, cell: ({ owner }) => owner && who.name(owner) },
  ]);
}
