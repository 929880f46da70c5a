const millisecondsPerDay = 86_400_000;
let lastNumber = Number.NaN;
let lastDay = "";

/** The day (UTC) of a time, as `YYYY-MM-DD`. Events come in order, so that the day before is remembered. */
export function dayOf(at: number): string {
  const number = Math.floor(at / millisecondsPerDay);
  if (number !== lastNumber) {
    lastNumber = number;
    lastDay = new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
  }
  return lastDay;
}

/** Tells whether days (UTC) lie in a window of times; `until` is not inside. */
export function openDays(from: number, until: number): (day: string) => boolean {
  const [first, last] = [dayOf(from), dayOf(until - 1)];
  return (day) => day >= first && day <= last;
}
