import { type Html, html } from '../../../html/markup.ts';
import { type Fact, facts } from '../../kit/facts.ts';
import { inline } from '../../kit/said.ts';
import { entry, subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { waivers } from '../../waivers.ts';

/** A business of its own: who leads it, who works there, and what ties it to the partners. */
export function ventures(page: Page): Html | undefined {
  const words = page.words.ownership;
  if (page.charter.ventures.length === 0) return undefined;
  const who = page.directory;
  const businesses = page.charter.ventures.map(({ title, board, parts, without }) => {
    const said: readonly Fact[] = parts.map(({ part, text }) => [words.ventureParts[part], inline(page, text)]);
    return entry(
      undefined,
      inline(page, title),
      html`${facts([[words.board, board && who.name(board)], ...said])}${waivers(page, without)}`,
    );
  });
  return subsection(undefined, words.venture, businesses);
}

/** What becomes of the people who work for the partnership. */
export function talent(page: Page): Html | undefined {
  const { talent } = page.charter;
  const words = page.words.ownership;
  if (talent === undefined) return undefined;
  const paths = facts(talent.paths.map(({ kind, text }) => [words.talentPaths[kind], inline(page, text)]));
  return subsection(undefined, words.talent, html`${paths}${waivers(page, talent.without)}`);
}
