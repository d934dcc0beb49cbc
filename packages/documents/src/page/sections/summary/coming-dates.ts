import type { Charter } from '@charter/model/charter.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import { compareDates } from '@charter/model/value/date.ts';
import type { Content, Html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { changeWords } from '../../../words/change.ts';
import { summaryWords as words } from '../../../words/summary.ts';
import { facts } from '../../kit/facts.ts';
import { lines } from '../../kit/list.ts';

/** The days that everybody should know, each once: the win, the look at half time, renewals, the end. */
export function comingDates(charter: Charter): Html | undefined {
  const all: readonly (readonly [day: CalendarDate | undefined, what: Content])[] = [
    [charter.renegotiation?.date, words.midpoint],
    ...charter.minimumWins.flatMap(({ tests }) => tests.map(({ by }) => [by, words.win] as const)),
    ...charter.reviews.map(({ date, title, kind }) => [date, reviewText(title, kind)] as const),
    ...charter.renewals.map(({ date }) => [date, words.renewal] as const),
    [charter.term && lastDayOfTerm(charter.term), words.end],
  ];
  const days = new Set(all.flatMap(([day]) => day ?? []));
  const inOrder = [...days].sort(compareDates);
  return facts(inOrder.map((day) => [date(day), onDay(all.filter(([other]) => other === day).map(([, what]) => what))]));
}

function reviewText(title: string | undefined, kind: keyof typeof changeWords.review | undefined): Content {
  if (title !== undefined) return inline(title);
  return kind === undefined ? words.review : changeWords.review[kind];
}

/** What falls on one day, each thing once. */
function onDay(things: readonly Content[]): Content {
  return lines([...new Set(things)]);
}
