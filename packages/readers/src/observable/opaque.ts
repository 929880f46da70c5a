import { refuse, take, type Canonical } from "./canonical.ts";

const longest = 1024;

/** A value that another part of Doorward has made: it stays as it is, in one spelling of its characters. */
export function canonicaliseOpaque(text: string): Canonical {
  const value = text.normalize("NFC");
  return value.length > longest ? refuse(`This is longer than ${longest} characters.`) : take(value);
}
