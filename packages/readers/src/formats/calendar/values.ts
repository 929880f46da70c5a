import type { ContentLine } from "./content-lines.ts";
import { calendarLimits } from "./limits.ts";

/** A value of type TEXT with its escapes put back (RFC 5545, 3.3.11), cut at the limit. */
export function readTextValue({ value, parameters }: ContentLine): string {
  const written = value.slice(0, calendarLimits.text);
  if (parameters.get("ENCODING")?.toUpperCase() === "QUOTED-PRINTABLE") return decodeQuoted(written);
  if (!written.includes("\\")) return written;
  return written.replace(/\\[nN,;:"\\]/gu, (pair) => (pair === "\\n" || pair === "\\N" ? "\n" : pair.slice(1)));
}

/**
 * A date, or a date and time, as ISO 8601: `2026-04-01`, `2026-04-01T10:00:00Z`, or without `Z` when it is in a zone of
 * its own. Undefined when it is neither.
 */
export function readTimeValue({ value }: ContentLine): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/u.exec(value.trim().slice(0, 32));
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`;
}

/** The text of vCalendar 1.0, which writes it as mail does. */
function decodeQuoted(written: string): string {
  const bytes = written
    .replace(/=\r?\n/gu, "")
    .replace(/=([0-9A-F]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
