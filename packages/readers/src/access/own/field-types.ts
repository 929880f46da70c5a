import { earliest, latest, momentPattern, readMoment } from "./read-moment.ts";

/** A field's JSON Schema. */
export type FieldSchema = Readonly<Record<string, unknown>>;

/** What may stand in a field: how it is read, how that is said, and as JSON Schema. */
export interface FieldType {
  /** The value as records hold it; undefined where it may not stand there. */
  readonly read: (value: unknown) => unknown;
  /** The end of "must be …". */
  readonly is: string;
  readonly schema: FieldSchema;
  /** What a cell of a table is taken for before it is read. */
  readonly cell?: "number" | "list" | "id";
}

/**
 * Characters that are not seen: two names that look alike would be two people, and databases refuse some of them. Half of a pair and what
 * stands for bytes that are no UTF-8 are among them.
 */
const unseen = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFFD]/u;
/** The same for JSON Schema: control characters alone, since implementations differ in what else they know. */
const seenPattern = String.raw`^[^\u0000-\u001f\u007f-\u009f]*$`;

/** Whether every character of a text can be seen. Most texts are ASCII, which is told without an expression. */
export function isSeen(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126) return !unseen.test(text);
  }
  return true;
}

/** Whether a text has at most so many characters; those beyond the first 65,536 of Unicode count once, as in JSON Schema. */
function isShort(text: string, most: number): boolean {
  return text.length <= most || (text.length <= most * 2 && Array.from(text).length <= most);
}

/** A text of one line, such as a name. */
export function makeText(most: number): FieldType {
  return {
    read: (value) =>
      typeof value === "string" && value !== "" && isShort(value, most) && isSeen(value) ? value : undefined,
    is: `a text of 1 to ${most} characters without invisible ones`,
    schema: { type: "string", minLength: 1, maxLength: most, pattern: seenPattern },
  };
}

/** An id: a text, or a whole number, which is the same id as its digits. */
export function makeId(most: number): FieldType {
  const text = makeText(most);
  return {
    read: (value) =>
      typeof value === "number"
        ? Number.isSafeInteger(value) && value >= 0
          ? String(value)
          : undefined
        : text.read(value),
    is: `an id: ${text.is}, or a whole number`,
    schema: { anyOf: [text.schema, { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER }] },
    cell: "id",
  };
}

/** What somebody typed. Ends of lines and other invisible characters become spaces. */
export function makeProse(most: number): FieldType {
  return {
    read: (value) => (typeof value === "string" && isShort(value, most) ? clean(value) : undefined),
    is: `a text of at most ${most} characters that says something`,
    schema: { type: "string", minLength: 1, maxLength: most, pattern: String.raw`[^\s\u0000-\u001f\u007f-\u009f]` },
  };
}

/** A text on one line, without what cannot be seen; undefined where nothing is left. */
export function clean(text: string): string | undefined {
  if (isSeen(text) && text.trim() === text && text !== "") return text;
  const shown = text.replace(/[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFFD]+/gu, " ").trim();
  return shown === "" ? undefined : shown;
}

/** A whole number from `least` to `most`. */
export function makeWhole(least: number, most: number): FieldType {
  return {
    read: (value) =>
      typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? value : undefined,
    is: `a whole number from ${least} to ${most}`,
    schema: { type: "integer", minimum: least, maximum: most },
    cell: "number",
  };
}

/** One of some words. `others` are further spellings with the word they stand for. */
export function makeChoice(words: readonly string[], others: Readonly<Record<string, string>> = {}): FieldType {
  const known = new Map([...words.map((word) => [word, word] as const), ...Object.entries(others)]);
  return {
    read: (value) => (typeof value === "string" ? known.get(value) : undefined),
    is: `one of ${[...known.keys()].join(", ")}`,
    schema: { enum: [...known.keys()] },
  };
}

/** A list of texts. */
export function makeList(of: FieldType, most: number): FieldType {
  return {
    read: (value) => {
      if (!Array.isArray(value) || value.length > most) return undefined;
      const read = value.map((item) => of.read(item));
      return read.includes(undefined) ? undefined : read;
    },
    is: `a list of at most ${most}, each ${of.is}`,
    schema: { type: "array", maxItems: most, items: of.schema },
    cell: "list",
  };
}

/** A time. */
export const momentType: FieldType = {
  read: readMoment,
  is: "a time with its offset such as 2026-11-26T09:00:00Z, or milliseconds since 1970, from 2000 to 2099",
  schema: {
    anyOf: [
      { type: "string", format: "date-time", pattern: momentPattern },
      { type: "integer", minimum: earliest, exclusiveMaximum: latest },
    ],
  },
  cell: "number",
};

/** A country as ISO 3166-1 writes it. */
export const countryType: FieldType = {
  read: (value) => (typeof value === "string" && /^[A-Z]{2}$/u.test(value) ? value : undefined),
  is: "two capital letters such as DE",
  schema: { type: "string", pattern: "^[A-Z]{2}$" },
};

/** A keyed hash, with the version of its key in front where that is known. It is read where the versions are. */
export const keyType: FieldType = {
  read: (value) => (typeof value === "string" && /^(?:v\d{1,6}:)?[\da-f]{32}$/u.test(value) ? value : undefined),
  is: "32 small hexadecimal digits, with v and the version of the key in front where you like: v2:…",
  schema: { type: "string", pattern: String.raw`^(v\d{1,6}:)?[0-9a-f]{32}$` },
};

const clock = /^(?:[01]\d|2[0-4]):[0-5]\d$/u;

/** A time of day, as minutes or as `17:30`. */
export const minuteType: FieldType = {
  read: (value) => {
    if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value <= 1440 ? value : undefined;
    if (typeof value !== "string" || !clock.test(value)) return undefined;
    const minutes = Number(value.slice(0, 2)) * 60 + Number(value.slice(3));
    return minutes <= 1440 ? minutes : undefined;
  },
  is: "a time of day such as 17:30, or its minutes from 0 to 1440",
  schema: {
    anyOf: [
      { type: "string", pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" },
      { type: "integer", minimum: 0, maximum: 1440 },
    ],
  },
  cell: "number",
};

/** An IANA time zone that this program knows. */
export const zoneType: FieldType = {
  read: (value) => (typeof value === "string" && value.length <= 60 && isZone(value) ? value : undefined),
  is: "a time zone such as Asia/Manila",
  schema: { type: "string", minLength: 1, maxLength: 60 },
};

function isZone(name: string): boolean {
  if (!/^[A-Za-z]/u.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
