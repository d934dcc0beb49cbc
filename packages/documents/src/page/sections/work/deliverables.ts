import type { SignOff } from '@charter/model/work.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers, waives } from '../../waivers.ts';

/** What is handed over, who owns it, by when, and how one knows that it is good. */
export function deliverables(page: Page): Html | undefined {
  const words = page.words.work;
  const dir = page.directory;
  return titledSheet(
    words.deliverables,
    page.charter.deliverables,
    [
      { head: words.deliverable, cell: ({ title, without }) => html`${inline(page, title)}${waivers(page, without)}` },
      { head: words.workstream, cell: ({ workstream }) => workstream && dir.name(workstream) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.due, cell: ({ due }) => due && date(page, due) },
      {
        head: words.acceptance,
        cell: ({ acceptance, without }) => texts(page, acceptance) ?? (!waives(without, 'acceptance') && words.noAcceptance),
      },
      { head: words.signOffs, cell: ({ signOffs }) => signOffs.map((signOff) => html`<p>${signedOff(page, signOff)}</p>\n`) },
    ],
    ({ id }) => anchor('deliverable', id),
  );
}

function signedOff(page: Page, { at, by, date: day }: SignOff): Content {
  const dir = page.directory;
  const words = page.words.work;
  const where = at !== undefined && say(words.at, { forum: dir.name(at) });
  const who = by !== undefined && say(words.by, { who: dir.name(by) });
  const when = day !== undefined && say(words.on, { date: date(page, day) });
  return [where, who, when].filter((part) => part !== false).flatMap((part, index) => (index === 0 ? [part] : [' ', part]));
}
