import type { Charter } from '@charter/model/charter.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { ownershipWords as words } from '../../../words/ownership.ts';
import { directory } from '../../directory.ts';
import { type Fact, facts } from '../../kit/facts.ts';
import { entry, subsection } from '../../kit/section.ts';
import { waivers } from '../../waivers.ts';

/** A business of its own: who leads it, who works there, and what ties it to the partners. */
export function ventures(charter: Charter): Html | undefined {
  if (charter.ventures.length === 0) return undefined;
  const who = directory(charter);
  const businesses = charter.ventures.map(({ title, board, parts, without }) => {
    const said: readonly Fact[] = parts.map(({ part, text }) => [words.ventureParts[part], inline(text)]);
    return entry(undefined, inline(title), html`${facts([[words.board, board && who.name(board)], ...said])}${waivers(without)}`);
  });
  return subsection(undefined, words.venture, businesses);
}

/** What becomes of the people who work for the partnership. */
export function talent({ talent }: Charter): Html | undefined {
  if (talent === undefined) return undefined;
  const paths = facts(talent.paths.map(({ kind, text }) => [words.talentPaths[kind], inline(text)]));
  return subsection(undefined, words.talent, html`${paths}${waivers(talent.without)}`);
}
