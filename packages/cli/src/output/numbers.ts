/** A number as people read it. */
export function writeNumber(value: number): string {
  return value.toLocaleString("en");
}

/** Whole days from one day to another, `YYYY-MM-DD` both; never negative. */
export function countDays(since: string, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(since)) / 86_400_000));
}
