import { anchor } from '../../../html/anchor.ts';
import { type Html, html } from '../../../html/markup.ts';
import { facts } from '../../kit/facts.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { waivers } from '../../waivers.ts';
import { raciTable } from './raci.ts';

/** The strands of the work, each with its leads and its own tables of who does what. */
export function workstreams(page: Page): Html | undefined {
  const words = page.words.work;
  if (page.charter.workstreams.length === 0) return undefined;
  const dir = page.directory;
  return html`${page.charter.workstreams.map(({ id, title, leads, uses, dependsOn, serves, raciTables, without }) =>
    subsection(anchor('workstream', id), inline(page, title), [
      facts([
        [words.ledBy, dir.names(leads)],
        [words.uses, dir.names(uses)],
        [words.dependsOn, dir.names(dependsOn)],
        [words.serves, dir.names(serves)],
      ]),
      raciTables.map((raci) => raciTable(page, raci)),
      waivers(page, without),
    ]),
  )}`;
}

/** The tables of who does what that belong to no workstream. */
export function otherTables(page: Page): Html | undefined {
  const words = page.words.work;
  if (page.charter.raciTables.length === 0) return undefined;
  return subsection(
    undefined,
    words.tables,
    page.charter.raciTables.map((raci) => raciTable(page, raci)),
  );
}
