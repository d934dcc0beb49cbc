import type { Charter } from '@charter/model/charter.ts';
import type { SignOff } from '@charter/model/work.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { workWords as words } from '../../../words/work.ts';
import { type Directory, directory } from '../../directory.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers, waives } from '../../waivers.ts';

/** What is handed over, who owns it, by when, and how one knows that it is good. */
export function deliverables(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(
    words.deliverables,
    charter.deliverables,
    [
      { head: words.deliverable, cell: ({ title, without }) => html`${inline(title)}${waivers(without)}` },
      { head: words.workstream, cell: ({ workstream }) => workstream && dir.name(workstream) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.due, cell: ({ due }) => due && date(due) },
      {
        head: words.acceptance,
        cell: ({ acceptance, without }) => texts(acceptance) ?? (!waives(without, 'acceptance') && words.noAcceptance),
      },
      { head: words.signOffs, cell: ({ signOffs }) => signOffs.map((signOff) => html`<p>${signedOff(dir, signOff)}</p>\n`) },
    ],
    ({ id }) => anchor('deliverable', id),
  );
}

function signedOff(dir: Directory, { at, by, date: day }: SignOff): Content {
  const where = at !== undefined && html`${words.at} ${dir.name(at)}`;
  const who = by !== undefined && html`${words.by} ${dir.name(by)}`;
  const when = day !== undefined && html`${words.on} ${date(day)}`;
  return [where, who, when].filter((part) => part !== false).flatMap((part, index) => (index === 0 ? [part] : [' ', part]));
}
