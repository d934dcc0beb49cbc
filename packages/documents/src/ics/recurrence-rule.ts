import { type CalendarDate, weekday } from '@charter/model/value/date.ts';
import { type Duration, inBaseUnit } from '@charter/model/value/duration.ts';
import type { Repetition } from '../calendar/event.ts';

const MINUTES_PER_DAY = 1440;
const DAYS_PER_WEEK = 7;
const EVERY_BUSINESS_DAY = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';

/** How something goes on from its first day, as RFC 5545 says it; undefined where that cannot be said. */
export function recurrenceRule(first: CalendarDate, { every, until }: Repetition): string | undefined {
  const rule = ruleOf(first, every);
  return rule && (until === undefined ? rule : `${rule};UNTIL=${until.replaceAll('-', '')}`);
}

function ruleOf(first: CalendarDate, every: Duration): string | undefined {
  const { base, amount } = inBaseUnit(every);
  const count = Number(amount);
  if (!(count > 0)) return undefined;
  if (base === 'business day') return count === 1 && weekday(first) <= 5 ? EVERY_BUSINESS_DAY : undefined;
  if (base === 'month') {
    const end = monthEnd(first);
    return Number.isInteger(count) && end !== undefined ? `FREQ=MONTHLY;INTERVAL=${count}${end}` : undefined;
  }
  // What recurs within a day takes place every day.
  const days = Math.max(count / MINUTES_PER_DAY, 1);
  if (!Number.isInteger(days)) return undefined;
  return days % DAYS_PER_WEEK === 0 ? `FREQ=WEEKLY;INTERVAL=${days / DAYS_PER_WEEK}` : `FREQ=DAILY;INTERVAL=${days}`;
}

/** Every month has a last day. That a 29th or 30th is the last one of February cannot be said so that all calendars understand it. */
function monthEnd(first: CalendarDate): string | undefined {
  const day = Number(first.slice(8));
  if (day <= 28) return '';
  return day === 31 ? ';BYMONTHDAY=-1' : undefined;
}
