/** A day some days later (or earlier), as `2026-03-27`. */
export function shifted(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** How many days the next Saturday lies ahead. */
export function toSaturday(date: string): number {
  return (6 - new Date(`${date}T00:00:00Z`).getUTCDay() + 7) % 7;
}
