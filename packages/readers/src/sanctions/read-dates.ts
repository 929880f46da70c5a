import type { DateRange } from "./listed-party.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The days that a written date may mean: `10 Dec 1948`, `Dec 1948`, `1948`, `circa 1961`, `1958 to 1961`, `dd/mm/1945`,
 * `15/08/1960`, `1960-08-15`. Undefined when it is no date.
 */
export function readDates(text: string): DateRange | undefined {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/gu, " ");
  const isCirca = /^(?:circa|c\.|approximately|approx\.?)/u.test(plain);
  const [first, second] = plain
    .replace(/^(?:circa|c\.|approximately|approx\.?|between)\s*/u, "")
    .split(/ (?:to|and|-) /u)
    .map(readOne);
  if (first === undefined) return undefined;
  const range = second === undefined ? first : { from: first.from, to: second.to };
  if (range.to < range.from) return undefined;
  return isCirca ? { from: shiftYear(range.from, -1), to: shiftYear(range.to, 1) } : range;
}

/** The day that a machine wrote, as `YYYY-MM-DD`; undefined when it is none. US lists write `MM/DD/YYYY`. */
export function readPublished(text: string, isMonthFirst = false): string | undefined {
  const plain = text.trim();
  const [, month = "", day = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/u.exec(plain) ?? [];
  if (year !== "") return isMonthFirst ? makeDay(year, month, day) : makeDay(year, day, month);
  const iso = /^(\d{4})-(\d{2})-(\d{2})/u.exec(plain);
  if (iso !== null) return makeDay(iso[1] ?? "", iso[2] ?? "", iso[3] ?? "");
  const range = readDates(plain.replaceAll("-", " "));
  return range !== undefined && range.from === range.to ? range.from : undefined;
}

function readOne(text: string): DateRange | undefined {
  const iso = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:t.*)?$/u.exec(text);
  if (iso !== null) return spanOf(iso[1] ?? "", iso[2], iso[3]);
  const slashed = /^(\d{1,2}|dd)[/.](\d{1,2}|mm)[/.](\d{4})$/u.exec(text);
  if (slashed !== null) return spanOf(slashed[3] ?? "", known(slashed[2]), known(slashed[1]));
  const [, day, month = "", year = ""] = /^(?:(\d{1,2}) )?(?:([a-z]{3})[a-z]* )?(\d{4})$/u.exec(text) ?? [];
  if (year === "") return undefined;
  const number = months.indexOf(month) + 1;
  if (month !== "" && number === 0) return undefined;
  return spanOf(year, number === 0 ? undefined : String(number), number === 0 ? undefined : day);
}

function known(part: string | undefined): string | undefined {
  return part === undefined || !/^\d+$/u.test(part) || Number(part) === 0 ? undefined : part;
}

function spanOf(year: string, month: string | undefined, day: string | undefined): DateRange | undefined {
  if (month === undefined || Number(month) === 0) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day === undefined || Number(day) === 0) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    const [from, to] = [makeDay(year, month, "1"), makeDay(year, month, String(last))];
    return from === undefined || to === undefined ? undefined : { from, to };
  }
  const only = makeDay(year, month, day);
  return only === undefined ? undefined : { from: only, to: only };
}

function makeDay(year: string, month: string, day: string): string | undefined {
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written ? undefined : written;
}

function shiftYear(day: string, by: number): string {
  return `${String(Number(day.slice(0, 4)) + by)}${day.slice(4)}`.replace(/-02-29$/u, "-02-28");
}
