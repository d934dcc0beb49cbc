import type { Charter } from '@charter/model/charter.ts';
import type { DataAccess } from '@charter/model/rights.ts';
import { anchor } from '../../../html/anchor.ts';
import type { Content, Html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { durationText } from '../../../values/value.ts';
import { ownershipWords as words } from '../../../words/ownership.ts';
import { type Directory, directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { entry, subsection } from '../../kit/section.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** Who may see which data until when, and what stays between the partners. */
export function data(charter: Charter): Html | undefined {
  const parts = [...access(charter, directory(charter)), confidential(charter)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : subsection(undefined, words.data, parts);
}

function access({ dataAccess }: Charter, who: Directory): readonly Html[] {
  return dataAccess.map((data) => entry(anchor('data', data.id), inline(data.title), about(data, who)));
}

function about(data: DataAccess, who: Directory): Content {
  const { to, from, purpose, readyOn, steward, treatments, without } = data;
  const said = facts([
    [words.to, who.names(to)],
    [words.from, from && who.name(from)],
    [words.purpose, purpose && inline(purpose)],
    [words.readyOn, readyOn && date(readyOn)],
    [words.until, end(data)],
    [words.steward, steward && who.name(steward)],
    [words.treated, texts(treatments)],
  ]);
  return [said, waivers(without)];
}

function end({ until }: DataAccess): Content {
  if (until?.date !== undefined) return date(until.date);
  return until?.afterExit === undefined ? words.noEnd : `${durationText(until.afterExit)} ${words.afterExit}`;
}

function confidential({ confidentiality }: Charter): Html | undefined {
  return sheet(words.confidential, confidentiality, [
    { head: words.matter, cell: ({ text }) => inline(text) },
    { head: words.length, cell: (matter) => matter.for && durationText(matter.for) },
  ]);
}
