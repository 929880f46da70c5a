import { numberAt, textAt, valueAt } from "../../formats/json/json-value.ts";

/**
 * The time under a path of keys as ISO 8601: from ISO texts, from what Zendesk's webhooks write, and from seconds or
 * milliseconds since 1970. Undefined when it is none of these.
 */
export function timeAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const seconds = numberAt(value, ...keys);
  if (seconds !== undefined) return timeOfSeconds(seconds);
  if (typeof valueAt(value, ...keys) !== "string") return undefined;
  const text = textAt(value, ...keys)
    .trim()
    .slice(0, 60);
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?(.{0,10}))?$/u.exec(text);
  if (match === null) return undefined;
  const [, date = "", minutes, wholeSeconds = ":00", zone = ""] = match;
  if (minutes === undefined) return Number.isNaN(Date.parse(date)) ? undefined : date;
  const local = `${date}T${minutes}${wholeSeconds}`;
  const suffix = zone.trim().replace(/^\+0000$|^UTC$/iu, "Z");
  if (suffix === "") return Number.isNaN(Date.parse(`${local}Z`)) ? undefined : local;
  const moment = Date.parse(`${local}${suffix}`);
  return Number.isNaN(moment) ? undefined : timeOfSeconds(moment / 1000);
}

/** Seconds or milliseconds since 1970 as ISO 8601; undefined outside of the years 2000 to 2100. */
function timeOfSeconds(count: number): string | undefined {
  const milliseconds = count > 100_000_000_000 ? count : count * 1000;
  const earliest = 946_684_800_000;
  const latest = 4_102_444_800_000;
  if (!(milliseconds >= earliest && milliseconds <= latest)) return undefined;
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace(".000Z", "Z");
}

/** Milliseconds since 1970 of a time as `timeAt` gives it, taken as UTC where it has no zone; undefined for none. */
export function momentOf(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  const moment = Date.parse(
    /T.{0,20}(?:Z|[+-]\d\d:?\d\d)$/u.test(time) ? time : time.includes("T") ? `${time}Z` : time,
  );
  return Number.isNaN(moment) ? undefined : moment;
}
