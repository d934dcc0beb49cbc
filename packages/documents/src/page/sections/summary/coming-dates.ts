import type { Review } from '@charter/model/change.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import { compareDates } from '@charter/model/value/date.ts';
import type { Content, Html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { facts } from '../../kit/facts.ts';
import { lines } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import type { Page } from '../../page.ts';

/** The days that everybody should know, each once: the win, the look at half time, renewals, the end. */
export function comingDates(page: Page): Html | undefined {
  const words = page.words.summary;
  const all: readonly (readonly [day: CalendarDate | undefined, what: Content])[] = [
    [page.charter.renegotiation?.date, words.midpoint],
    ...page.charter.minimumWins.flatMap(({ tests }) => tests.map(({ by }) => [by, words.win] as const)),
    ...page.charter.reviews.map(({ date, title, kind }) => [date, reviewText(page, title, kind)] as const),
    ...page.charter.renewals.map(({ date }) => [date, words.renewal] as const),
    [page.charter.term && lastDayOfTerm(page.charter.term), words.end],
  ];
  const days = new Set(all.flatMap(([day]) => day ?? []));
  const inOrder = [...days].sort(compareDates);
  return facts(inOrder.map((day) => [date(page, day), onDay(all.filter(([other]) => other === day).map(([, what]) => what))]));
}

function reviewText(page: Page, title: string | undefined, kind: Review['kind'] | undefined): Content {
  const words = page.words.summary;
  if (title !== undefined) return inline(page, title);
  return kind === undefined ? words.review : page.words.change.review[kind];
}

/** What falls on one day, each thing once. */
function onDay(things: readonly Content[]): Content {
  return lines([...new Set(things)]);
}
