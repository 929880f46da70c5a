/** Times before are seconds where milliseconds were meant, or a clock that was never set. 2000-01-01. */
export const earliest = 946_684_800_000;
/** Times from here on are no times of work. 2100-01-01. */
export const latest = 4_102_444_800_000;

/** RFC 3339 with an offset, https://www.rfc-editor.org/rfc/rfc3339, without leap seconds. Nine digits of a second at most. */
export const momentPattern = String.raw`^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$`;
const moment = new RegExp(momentPattern, "u");

/** Milliseconds since 1970 of a time in RFC 3339 or of such a number; undefined of anything else, and of a day that there is not. */
export function readMoment(value: unknown): number | undefined {
  const time = typeof value === "string" ? readText(value) : value;
  if (typeof time !== "number" || !Number.isInteger(time)) return undefined;
  return time >= earliest && time < latest ? time : undefined;
}

function readText(text: string): number | undefined {
  if (text.length < 20 || text.length > 35) return undefined;
  const year = readDigits(text, 0, 4);
  const month = readDigits(text, 5, 7);
  const day = readDigits(text, 8, 10);
  const hour = readDigits(text, 11, 13);
  const minute = readDigits(text, 14, 16);
  const second = readDigits(text, 17, 19);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month))) return undefined;
  if (!(hour < 24 && minute < 60 && second < 60)) return undefined;
  const isUsual = text.length === 24 && text[19] === "." && text[23] === "Z";
  if (!(isUsual && isSeparated(text)) && !moment.test(text)) return undefined;
  const whole = Date.UTC(year, month - 1, day, hour, minute, second);
  if (isUsual) return whole + readDigits(text, 20, 23);
  return whole + readFraction(text) - readOffset(text);
}

/** The number that digits write; not a number where something else stands there. */
function readDigits(text: string, from: number, until: number): number {
  let value = 0;
  for (let at = from; at < until; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function isSeparated(text: string): boolean {
  return text[4] === "-" && text[7] === "-" && text[10] === "T" && text[13] === ":" && text[16] === ":";
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function readFraction(text: string): number {
  if (text[19] !== ".") return 0;
  const [, digits = ""] = /^\.(\d{1,9})/u.exec(text.slice(19)) ?? [];
  return Number(digits.slice(0, 3).padEnd(3, "0"));
}

function readOffset(text: string): number {
  const [, sign, hours = "0", minutes = "0"] = /([+-])(\d{2}):(\d{2})$/u.exec(text.slice(19)) ?? [];
  if (sign === undefined) return 0;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === "-" ? -offset : offset;
}
