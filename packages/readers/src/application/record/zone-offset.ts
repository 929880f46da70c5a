const fixed = /^(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?([0-5]\d))?$/iu;

/**
 * Minutes by which a zone is ahead of UTC at a moment in milliseconds since 1970. Zones are names of the time zone database, or
 * offsets such as `UTC+2` and `+05:30`. Undefined for anything else.
 */
export function readZoneOffset(zone: string, at: number): number | undefined {
  const text = zone.trim();
  if (/^(?:UTC|GMT|Z)$/iu.test(text)) return 0;
  const [, sign, hours, minutes = "0"] = fixed.exec(text) ?? [];
  if (hours !== undefined) return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  try {
    const parts = new Intl.DateTimeFormat("en", { timeZone: text, timeZoneName: "longOffset" }).formatToParts(at);
    const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
    return name === "GMT" ? 0 : readOffsetName(name);
  } catch {
    return undefined;
  }
}

/** The offset that a time with one carries, in minutes: of `2026-11-26T09:00:00+02:00` 120. */
export function readWrittenOffset(moment: string): number {
  const [, sign, hours = "0", minutes = "0"] = /([+-])(\d\d):?(\d\d)$/u.exec(moment) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Minutes between two offsets, on the short way round the day. */
export function compareOffsets(one: number, other: number): number {
  const apart = Math.abs(one - other) % 1440;
  return Math.min(apart, 1440 - apart);
}

function readOffsetName(name: string): number | undefined {
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/u.exec(name) ?? [];
  return hours === undefined ? undefined : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
