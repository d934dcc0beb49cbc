import type { DataAccess } from '@charter/model/rights.ts';
import { anchor } from '../../../html/anchor.ts';
import type { Content, Html } from '../../../html/markup.ts';
import { fill } from '../../../words/phrase.ts';
import { date } from '../../kit/day.ts';
import { facts } from '../../kit/facts.ts';
import { inline } from '../../kit/said.ts';
import { entry, subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** Who may see which data until when, and what stays between the partners. */
export function data(page: Page): Html | undefined {
  const words = page.words.ownership;
  const parts = [...access(page), confidential(page)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : subsection(undefined, words.data, parts);
}

function access(page: Page): readonly Html[] {
  const { dataAccess } = page.charter;
  return dataAccess.map((data) => entry(anchor('data', data.id), inline(page, data.title), about(page, data)));
}

function about(page: Page, data: DataAccess): Content {
  const who = page.directory;
  const words = page.words.ownership;
  const { to, from, purpose, readyOn, steward, treatments, without } = data;
  const said = facts([
    [words.to, who.names(to)],
    [words.from, from && who.name(from)],
    [words.purpose, purpose && inline(page, purpose)],
    [words.readyOn, readyOn && date(page, readyOn)],
    [words.until, end(page, data)],
    [words.steward, steward && who.name(steward)],
    [words.treated, texts(page, treatments)],
  ]);
  return [said, waivers(page, without)];
}

function end(page: Page, { until }: DataAccess): Content {
  const words = page.words.ownership;
  if (until?.date !== undefined) return date(page, until.date);
  return until?.afterExit === undefined ? words.noEnd : fill(words.afterExit, { length: page.values.duration(until.afterExit) });
}

function confidential(page: Page): Html | undefined {
  const { confidentiality } = page.charter;
  const words = page.words.ownership;
  return sheet(words.confidential, confidentiality, [
    { head: words.matter, cell: ({ text }) => inline(page, text) },
    { head: words.length, cell: (matter) => matter.for && page.values.duration(matter.for) },
  ]);
}
