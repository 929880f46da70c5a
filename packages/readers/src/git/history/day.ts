/** Seconds of a day. */
export const day = 86_400;

/** The day of a time in seconds since 1970, as `YYYY-MM-DD`. */
export function formatDay(time: number): string {
  return new Date(time * 1000).toISOString().slice(0, 10);
}
