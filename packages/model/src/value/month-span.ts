import { dayNumber } from './civil.ts';

/** After 400 years the lengths of months repeat. */
const monthsPerCycle = 4800;
const daysPerCycle = 146_097n;

/** How many days a run of months can take, depending on where it starts. */
export interface MonthSpan {
  readonly shortest: bigint;
  readonly longest: bigint;
}

/** The fewest and the most days that `months` consecutive months take; `months` is not below 0. */
export function monthSpan(months: bigint): MonthSpan {
  const { shortest, longest } = withinCycle(Number(months % BigInt(monthsPerCycle)));
  const daysOfCycles = (months / BigInt(monthsPerCycle)) * daysPerCycle;
  return { shortest: daysOfCycles + shortest, longest: daysOfCycles + longest };
}

const reckoned = new Map<number, MonthSpan>();

/** The span of less than 400 years; each is reckoned once, as charters compare the same few again and again. */
function withinCycle(months: number): MonthSpan {
  let span = reckoned.get(months);
  if (span === undefined) {
    const starts = firstDays();
    let shortest = Infinity;
    let longest = 0;
    for (let month = 0; month < monthsPerCycle; month++) {
      const days = (starts[month + months] ?? 0) - (starts[month] ?? 0);
      shortest = Math.min(shortest, days);
      longest = Math.max(longest, days);
    }
    span = { shortest: BigInt(shortest), longest: BigInt(longest) };
    reckoned.set(months, span);
  }
  return span;
}

let firstDaysOfTwoCycles: readonly number[] | undefined;

/** The first days of the months of 800 years; reckoned once, and only where months and days are compared at all. */
function firstDays(): readonly number[] {
  firstDaysOfTwoCycles ??= Array.from({ length: 2 * monthsPerCycle }, (_, month) => dayNumber(2000, month + 1, 1));
  return firstDaysOfTwoCycles;
}
