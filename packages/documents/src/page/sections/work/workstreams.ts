import type { Charter } from '@charter/model/charter.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { workWords as words } from '../../../words/work.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { subsection } from '../../kit/section.ts';
import { waivers } from '../../waivers.ts';
import { raciTable } from './raci.ts';

/** The strands of the work, each with its leads and its own tables of who does what. */
export function workstreams(charter: Charter): Html | undefined {
  if (charter.workstreams.length === 0) return undefined;
  const dir = directory(charter);
  return html`${charter.workstreams.map(({ id, title, leads, uses, dependsOn, serves, raciTables, without }) =>
    subsection(anchor('workstream', id), inline(title), [
      facts([
        [words.ledBy, dir.names(leads)],
        [words.uses, dir.names(uses)],
        [words.dependsOn, dir.names(dependsOn)],
        [words.serves, dir.names(serves)],
      ]),
      raciTables.map((raci) => raciTable(charter, raci)),
      waivers(without),
    ]),
  )}`;
}

/** The tables of who does what that belong to no workstream. */
export function otherTables(charter: Charter): Html | undefined {
  if (charter.raciTables.length === 0) return undefined;
  return subsection(
    undefined,
    words.tables,
    charter.raciTables.map((raci) => raciTable(charter, raci)),
  );
}
