import { createHash } from "node:crypto";
import { makeStorable } from "../storable-text.ts";

/** What `details` may hold: plain values, no secrets and nothing of what arrived. */
export type DetailValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | readonly DetailValue[]
  | { readonly [name: string]: DetailValue };

/** Details as they are stored: what a database gives back exactly as it got it. */
export type Details = Readonly<Record<string, unknown>>;

/** One entry of the log, without its hash. */
export interface AuditEntry {
  /** From 1, without gaps. */
  readonly number: number;
  readonly at: Date;
  /** `user:<id>`, `token:<id>`, `command-line`, `doorward`. */
  readonly actor: string;
  readonly action: string;
  /** What it was done to: `case:<id>`, `user:<id>`. */
  readonly subject: string;
  readonly details: Details;
  /** The hash of the entry before; `start` for the first. */
  readonly previous: string;
}

/** Characters of one text; an audit log is no place for what arrived. */
const mostCharacters = 1000;
const secretText = /dw_[\w-]{20,64}/gu;

/** SHA-256 in hexadecimal over the entry in one form of JSON: names in order, moments in UTC with milliseconds. */
export function hashEntry({ number, at, actor, action, subject, details, previous }: AuditEntry): string {
  const entry = { number, at: writeMoment(at), actor, action, subject, details, previous };
  return createHash("sha256").update(writeCanonical(entry)).digest("hex");
}

/** Details in the form in which both engines give them back: plain JSON, texts storable, short, and without tokens. */
export function storableDetails(details: { readonly [name: string]: DetailValue }): Details {
  return storable(JSON.parse(JSON.stringify(details))) as Details;
}

/** A text that PostgreSQL takes: no NUL, no halves of characters, not too long, and no token in it. */
export function storableText(text: string): string {
  const whole = makeStorable(text).replaceAll(secretText, "dw_…");
  return whole.length <= mostCharacters ? whole : `${whole.slice(0, mostCharacters).toWellFormed()}…`;
}

function storable(value: unknown): unknown {
  if (typeof value === "string") return storableText(value);
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [storableText(name), storable(inner)]));
}

/** A moment that no date can hold, which only somebody else can have written, is written as it is. */
function writeMoment(at: Date): string {
  return at instanceof Date && !Number.isNaN(at.getTime()) ? at.toISOString() : String(at);
}

function writeCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeCanonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${writeCanonical(inner)}`).join(",")}}`;
}
