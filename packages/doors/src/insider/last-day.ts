const day = 86_400_000;

/**
 * Whether a last day is over. Rosters name it by a moment, with the time zone it is meant in; who writes a date names its first moment, and
 * keeps the whole day.
 */
export function isPastLastDay(last: number | undefined, at: number): boolean {
  return last !== undefined && at >= last + day;
}
