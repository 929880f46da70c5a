const format = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" });

/** A day, `YYYY-MM-DD`, in the reader's manner; a day is the same in every zone. */
export function tellDay(day: string): string {
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** Whether the last day is past. */
export function isOver(lastDay: string, now: Date): boolean {
  return lastDay < now.toISOString().slice(0, 10);
}

/** The same day a year from now, as a proof is usually good for. */
export function inOneYear(now: Date): string {
  const later = new Date(now);
  later.setUTCFullYear(later.getUTCFullYear() + 1);
  return later.toISOString().slice(0, 10);
}
