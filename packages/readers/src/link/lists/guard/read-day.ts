/** A day as lists write it (ISO 8601, slashes, seconds or milliseconds since 1970) as `YYYY-MM-DD`. */
export function readDay(text: string): string | undefined {
  const parts = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:\D|$)/u.exec(text.trim());
  if (parts !== null) return toDay(Date.parse(`${parts[1]}-${parts[2]}-${parts[3]}`));
  const number = /^\d{9,13}$/u.test(text.trim()) ? Number(text) : Number.NaN;
  return toDay(number < 100_000_000_000 ? number * 1000 : number);
}

function toDay(time: number): string | undefined {
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
