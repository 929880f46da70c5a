import type { RosterRow } from "@doorward/core";

type Shift = NonNullable<RosterRow["shift"]>;

const minute = 60_000;
const minutesPerDay = 1440;

/** Around a shift, for coming early and for the last customer. Stated by judgement. */
const shiftGrace = 60;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether a time lies in a shift, or an hour around it. Where the zone is not known it does. */
export function isOnShift({ zone, days, from, until }: Shift, at: number): boolean {
  const local = tellLocal(zone, at);
  if (local === undefined) return true;
  const length = (until - from + minutesPerDay) % minutesPerDay || minutesPerDay;
  // The shift of today, that of yesterday which ends today, and that of tomorrow for whoever comes early.
  return [-1, 0, 1].some((offset) => {
    if (!days.includes((local.weekday + offset + 7) % 7)) return false;
    const begins = from + offset * minutesPerDay;
    return local.minutes >= begins - shiftGrace && local.minutes < begins + length + shiftGrace;
  });
}

/** The day of the week, 0 is Sunday, and the minutes of the day at a place. */
function tellLocal(zone: string, at: number): { readonly weekday: number; readonly minutes: number } | undefined {
  const format = openFormat(zone);
  if (format === undefined) return undefined;
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const local = Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"));
  const date = new Date(local);
  return { weekday: date.getUTCDay(), minutes: Math.floor((local % (minutesPerDay * minute)) / minute) };
}

function openFormat(zone: string): Intl.DateTimeFormat | undefined {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  try {
    const numbers = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" } as const;
    const format = new Intl.DateTimeFormat("en", { timeZone: zone, hourCycle: "h23", ...numbers });
    formats.set(zone, format);
    return format;
  } catch {
    return undefined;
  }
}
