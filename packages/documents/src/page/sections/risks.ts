import type { Level } from '@charter/model/element.ts';
import type { Risk, Watched } from '@charter/model/keeping.ts';
import { anchor } from '../../html/anchor.ts';
import { bdi } from '../../html/bdi.ts';
import { type Content, type Html, html } from '../../html/markup.ts';
import { riskGrid } from '../../pictures/risk-grid.ts';
import { date } from '../kit/day.ts';
import { list } from '../kit/list.ts';
import { inline } from '../kit/said.ts';
import { labelled, say } from '../kit/say.ts';
import type { Page } from '../page.ts';
import { type SheetColumn, sheet } from '../sheet.ts';
import { texts } from '../texts.ts';
import { waivers } from '../waivers.ts';

/** What may go wrong and what has gone wrong, the open and the worst first. */
export function risks(page: Page): Html | undefined {
  const parts = [mayHappen(page), hasHappened(page)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : html`${parts}`;
}

function mayHappen(page: Page): Html | undefined {
  const words = page.words.keeping;
  const risks = inOrder(page.charter.risks, ({ likelihood, impact }) => weight(likelihood) * weight(impact));
  const columns: readonly SheetColumn<Risk>[] = [
    title(page, words.risk),
    { head: words.likelihood, cell: ({ likelihood }) => likelihood && words.levels[likelihood] },
    impact(page),
    about(page, words.about),
    ...answer(page),
  ];
  const table = sheet(words.risks, risks, columns, ({ id }) => anchor('risk', id));
  return table && html`${riskGrid(page, risks)}${table}`;
}

function hasHappened(page: Page): Html | undefined {
  const { issues } = page.charter;
  const words = page.words.keeping;
  return sheet(
    words.issues,
    inOrder(issues, ({ impact }) => weight(impact)),
    [
      title(page, words.issue),
      { head: words.raisedOn, cell: ({ raisedOn }) => raisedOn && date(page, raisedOn) },
      impact(page),
      about(page, words.hurts),
      ...answer(page),
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

function title(page: Page, head: string): SheetColumn<Watched> {
  return { head, cell: ({ title, without }) => html`${inline(page, title)}${waivers(page, without)}` };
}

function impact(page: Page): SheetColumn<Watched> {
  const words = page.words.keeping;
  return { head: words.impact, cell: ({ impact }) => impact && words.levels[impact] };
}

function about({ directory }: Page, head: string): SheetColumn<Watched> {
  return { head, cell: ({ about }) => directory.names(about) };
}

function answer(page: Page): readonly SheetColumn<Watched>[] {
  const words = page.words.keeping;
  return [
    {
      head: words.response,
      cell: ({ responses }) => (responses.length === 0 ? words.noResponse : texts(page, responses)),
    },
    { head: words.owner, cell: ({ owner }) => (owner === undefined ? words.noOwner : page.directory.name(owner)) },
    { head: words.due, cell: (thing) => course(page, thing) },
  ];
}

/** By when it is to be settled, where it goes if it is not, and when it was. */
function course(page: Page, { due, escalates, closed }: Watched): Content {
  const words = page.words.keeping;
  return list(
    [
      due && date(page, due),
      escalates && say(words.escalates, { length: page.values.duration(escalates.after), who: page.directory.name(escalates.to) }),
      closed && settled(page, closed),
    ].filter((line) => line !== undefined),
    'plain',
  );
}

function settled(page: Page, { date: day, text }: NonNullable<Watched['closed']>): Html {
  const closed = say(page.words.keeping.closed, { date: date(page, day) });
  return text === undefined ? closed : labelled(page, closed, bdi(inline(page, text)));
}
