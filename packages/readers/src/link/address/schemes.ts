import type { LinkForm } from "@doorward/core";

/** Schemes for which browsers expect a host and take a backslash for a slash (WHATWG URL, "special scheme"). */
export const specialSchemes: ReadonlySet<string> = new Set(["http", "https", "ws", "wss", "ftp", "file"]);

const forms: ReadonlyMap<string, LinkForm> = new Map([
  ["http", "web"],
  ["https", "web"],
  ["ws", "web"],
  ["wss", "web"],
  ["ftp", "web"],
  ["javascript", "script"],
  ["vbscript", "script"],
  ["livescript", "script"],
  ["data", "inline"],
  ["blob", "inline"],
  ["file", "file"],
  ["mailto", "contact"],
  ["tel", "contact"],
  ["sms", "contact"],
  ["smsto", "contact"],
  ["mms", "contact"],
  ["fax", "contact"],
  ["callto", "contact"],
  ["sip", "contact"],
  ["sips", "contact"],
]);

/** What opening an address of a scheme does; an unknown one starts whatever program has registered it. */
export function findForm(scheme: string): LinkForm {
  return forms.get(scheme) ?? "program";
}
