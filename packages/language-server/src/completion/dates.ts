import { parseDate, weekday } from '@charter/model/value/date.ts';
import { CompletionItemKind } from 'vscode-languageserver';
import { daysOfTerm, later, today, weekdays } from './days.ts';
import type { Site } from './site.ts';
import type { Suggestion } from './suggestion.ts';
import { ranks } from './suggestion.ts';

/** Days relative to the term, those that the charter names already, and today where the client says which day it is. */
export function datesAt(site: Site): readonly Suggestion[] {
  const now = today(site);
  const days = [
    ...daysOfTerm(site),
    ...(now === undefined
      ? []
      : [
          { date: now, called: 'today' },
          { date: nextMonday(now), called: 'next Monday' },
        ]),
    ...site.walk.tokens.flatMap(({ token, statement }) =>
      token.tokenType.name === 'DATE' && token.startOffset !== site.place.start
        ? [{ date: token.image, called: `as in ${statement?.form.name.toLowerCase() ?? 'this charter'}` }]
        : [],
    ),
  ];
  const once = new Map(days.toReversed().map((day) => [day.date, day]));
  return [...new Set(days.map(({ date }) => date))].flatMap((date, index) => {
    const day = once.get(date);
    return day === undefined ? [] : [suggestion(day.date, day.called, index)];
  });
}

/** The same in the place of a day that is written already, such as the sample in a blank; each is found by what stands there. */
export function otherDatesAt(site: Site): readonly Suggestion[] {
  const written = site.file.text.slice(site.place.start, site.place.end);
  if (parseDate(written) === undefined || !site.place.next.some(({ token }) => token === 'DATE')) return [];
  return datesAt(site)
    .filter(({ label }) => label !== written)
    .map((day) => ({ ...day, filter: `${written} ${day.label}` }));
}

function suggestion(date: string, called: string, index: number): Suggestion {
  return {
    label: date,
    kind: CompletionItemKind.Value,
    detail: `${called}, a ${weekdays[weekday(date) - 1]}`,
    rank: ranks.value + Math.min(index, 150),
  };
}

function nextMonday(date: string): string {
  return later(date, 8 - weekday(date));
}
