import type { Charter } from '@charter/model/charter.ts';
import type { Level } from '@charter/model/element.ts';
import type { Risk, Watched } from '@charter/model/keeping.ts';
import { anchor } from '../../html/anchor.ts';
import { bdi } from '../../html/bdi.ts';
import { type Content, type Html, html } from '../../html/markup.ts';
import { inline } from '../../html/prose.ts';
import { date } from '../../html/time.ts';
import { durationText } from '../../values/value.ts';
import { keepingWords as words } from '../../words/keeping.ts';
import { type Directory, directory } from '../directory.ts';
import { list } from '../kit/list.ts';
import { type SheetColumn, sheet } from '../sheet.ts';
import { texts } from '../texts.ts';
import { waivers } from '../waivers.ts';

/** What may go wrong and what has gone wrong, the open and the worst first. */
export function risks(charter: Charter): Html | undefined {
  const who = directory(charter);
  const parts = [mayHappen(charter, who), hasHappened(charter, who)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : html`${parts}`;
}

function mayHappen({ risks }: Charter, who: Directory): Html | undefined {
  const columns: readonly SheetColumn<Risk>[] = [
    title(words.risk),
    { head: words.likelihood, cell: ({ likelihood }) => likelihood && words.levels[likelihood] },
    impact,
    about(words.about, who),
    ...answer(who),
  ];
  return sheet(
    words.risks,
    inOrder(risks, ({ likelihood, impact }) => weight(likelihood) * weight(impact)),
    columns,
    ({ id }) => anchor('risk', id),
  );
}

function hasHappened({ issues }: Charter, who: Directory): Html | undefined {
  return sheet(
    words.issues,
    inOrder(issues, ({ impact }) => weight(impact)),
    [
      title(words.issue),
      { head: words.raisedOn, cell: ({ raisedOn }) => raisedOn && date(raisedOn) },
      impact,
      about(words.hurts, who),
      ...answer(who),
    ],
    ({ id }) => anchor('issue', id),
  );
}

function inOrder<T extends Watched>(things: readonly T[], weightOf: (thing: T) => number): readonly T[] {
  const closed = (thing: T) => Number(thing.closed !== undefined);
  return [...things].sort((a, b) => closed(a) - closed(b) || weightOf(b) - weightOf(a));
}

/** What nobody has judged yet counts as medium. */
function weight(level: Level = 'medium'): number {
  return { low: 1, medium: 2, high: 3 }[level];
}

function title(head: string): SheetColumn<Watched> {
  return { head, cell: ({ title, without }) => html`${inline(title)}${waivers(without)}` };
}

const impact: SheetColumn<Watched> = { head: words.impact, cell: ({ impact }) => impact && words.levels[impact] };

function about(head: string, who: Directory): SheetColumn<Watched> {
  return { head, cell: ({ about }) => who.names(about) };
}

function answer(who: Directory): readonly SheetColumn<Watched>[] {
  return [
    {
      head: words.response,
      cell: ({ responses }) => (responses.length === 0 ? words.noResponse : texts(responses)),
    },
    { head: words.owner, cell: ({ owner }) => (owner === undefined ? words.noOwner : who.name(owner)) },
    { head: words.due, cell: (thing) => course(thing, who) },
  ];
}

/** By when it is to be settled, where it goes if it is not, and when it was. */
function course({ due, escalates, closed }: Watched, who: Directory): Content {
  return list(
    [
      due && date(due),
      escalates && html`${words.escalates} ${durationText(escalates.after)}: ${words.escalatesTo} ${who.name(escalates.to)}`,
      closed && html`${words.closed} ${date(closed.date)}${closed.text && html`: ${bdi(inline(closed.text))}`}`,
    ].filter((line) => line !== undefined),
    'plain',
  );
}
