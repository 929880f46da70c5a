import { createHash } from "node:crypto";
import { makeStorable } from "../storable-text.ts";

/** Most characters of names of tickets, teams, fields and the like; what is longer is no name. */
const mostCharacters = 200;
const mostFields = 100;
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f]/gu;
const firstPlain = 0x20;
const deleted = 0x7f;

/** A name as it can be kept and shown on one line. A long one keeps its beginning and a hash of all of it, so that two stay two. */
export function keepName(text: string): string {
  if (text.length <= mostCharacters && isPlain(text)) return text;
  const storable = makeStorable(text).replaceAll(control, "\uFFFD");
  if (storable.length <= mostCharacters) return storable;
  const digest = createHash("sha256").update(storable).digest("hex").slice(0, 32);
  return `${makeStorable(storable, mostCharacters - digest.length - 1)}~${digest}`;
}

/** Whether it is kept as it is: several of each event are, and an expression takes longer than the rest of them. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < firstPlain || code === deleted || (code >= 0xd800 && code <= 0xdfff)) return false;
  }
  return true;
}

/** The same of a name that may be absent. */
export function keepOptionalName(text: string | undefined): string | undefined {
  return text === undefined ? undefined : keepName(text);
}

/** Names of fields, so many as a screen may show. */
export function keepNames(names: readonly string[]): readonly string[] {
  return names.slice(0, mostFields).map(keepName);
}

/** A whole number as a column of so many bytes takes it; undefined for what is none. */
export function keepInteger(value: number | undefined, most: number): number | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return Math.max(-most, Math.min(most, Math.trunc(value)));
}
