import { weekday } from '@charter/model/value/date.ts';
import { CompletionItemKind } from 'vscode-languageserver';
import { daysOfTerm, later, today, weekdays } from './days.ts';
import type { Site } from './site.ts';
import type { Suggestion } from './suggestion.ts';
import { ranks } from './suggestion.ts';

/** Days relative to the term, those that the charter names already, and today where the client says which day it is. */
export function datesAt(site: Site): readonly Suggestion[] {
  const now = today(site);
  const written = dayWritten(site);
  const days = [
    ...(written === undefined ? [] : [{ date: written, called: 'as it stands' }]),
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
    return day === undefined ? [] : [suggestion(day.date, day.called, index, written)];
  });
}

function suggestion(date: string, called: string, index: number, written: string | undefined): Suggestion {
  return {
    label: date,
    ...(written === undefined ? {} : { filter: written }),
    kind: CompletionItemKind.Value,
    detail: `${called}, a ${weekdays[weekday(date) - 1]}`,
    rank: ranks.value + Math.min(index, 150),
  };
}

/** The whole date in front of the cursor, whose place another may take. */
function dayWritten({ file, offset, place }: Site): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.exec(file.text.slice(place.start, offset))?.[0];
}

function nextMonday(date: string): string {
  return later(date, 8 - weekday(date));
}
