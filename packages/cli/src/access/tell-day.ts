/** The day (UTC) of a time in milliseconds since 1970, as `YYYY-MM-DD`. */
export function tellDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
