import { type CalendarDate, weekday } from '@charter/model/value/date.ts';
import { type Duration, inBaseUnit } from '@charter/model/value/duration.ts';
import type { Repetition } from '../calendar/event.ts';

const MINUTES_PER_DAY = 1440;
const DAYS_PER_WEEK = 7;
const EVERY_BUSINESS_DAY = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR';

/** How something goes on from its first day, as RFC 5545 says it; undefined where it cannot be said in days or months. */
export function recurrenceRule(first: CalendarDate, { every, until }: Repetition): string | undefined {
  const rule = ruleOf(first, every);
  return rule && (until === undefined ? rule : `${rule};UNTIL=${until.replaceAll('-', '')}`);
}

function ruleOf(first: CalendarDate, every: Duration): string | undefined {
  const { base, amount } = inBaseUnit(every);
  const count = Number(amount);
  if (!(count > 0)) return undefined;
  if (base === 'business day') return count === 1 && weekday(first) <= 5 ? EVERY_BUSINESS_DAY : undefined;
  if (base === 'month') return Number.isInteger(count) ? `FREQ=MONTHLY;INTERVAL=${count}${monthEnd(first)}` : undefined;
  // What recurs within a day takes place every day.
  const days = Math.max(count / MINUTES_PER_DAY, 1);
  if (!Number.isInteger(days)) return undefined;
  return days % DAYS_PER_WEEK === 0 ? `FREQ=WEEKLY;INTERVAL=${days / DAYS_PER_WEEK}` : `FREQ=DAILY;INTERVAL=${days}`;
}

/** A day that some months do not have is the last one they have. */
function monthEnd(first: CalendarDate): string {
  const day = Number(first.slice(8));
  if (day <= 28) return '';
  const days = Array.from({ length: day - 27 }, (_, index) => 28 + index);
  return `;BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}
