import type { Charter } from '@charter/model/charter.ts';
import type { DataAccess } from '@charter/model/rights.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { durationText } from '../../../values/value.ts';
import { ownershipWords as words } from '../../../words/ownership.ts';
import { type Directory, directory } from '../../directory.ts';
import { subsection } from '../../kit/section.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** Who may see which data until when, and what stays between the partners. */
export function data(charter: Charter): Html | undefined {
  const parts = [access(charter, directory(charter)), confidential(charter)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : subsection(undefined, words.data, parts);
}

function access({ dataAccess }: Charter, who: Directory): Html | undefined {
  return sheet(
    words.access,
    dataAccess,
    [
      { head: words.dataSet, cell: ({ title, without }) => html`${inline(title)}${waivers(without)}` },
      { head: words.to, cell: ({ to }) => who.names(to) },
      { head: words.from, cell: ({ from }) => from && who.name(from) },
      { head: words.purpose, cell: ({ purpose }) => purpose && inline(purpose) },
      { head: words.until, cell: end },
      { head: words.steward, cell: ({ steward }) => steward && who.name(steward) },
      {
        head: words.treated,
        cell: ({ treatments }) => texts(treatments),
      },
      { head: words.readyOn, cell: ({ readyOn }) => readyOn && date(readyOn) },
    ],
    ({ id }) => anchor('data', id),
  );
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
