import { invisible } from "./characters.ts";
import { decodePercent } from "./percent.ts";
import type { SplitText } from "./split-text.ts";
import type { Written } from "./written.ts";

const everyInvisible = new RegExp(invisible.source, "gv");

/**
 * The text of the same link as other programs read it, when they come to another host.
 *
 * A backslash ends the host for browsers; programs after RFC 3986 read on to an at sign. What browsers refuse because of
 * a percent sign or an invisible character, others decode or drop.
 */
export function findOtherReading({ form, parts, text }: Written): string | undefined {
  const { scheme, host, rest } = parts;
  if (form === "web" && rest.startsWith("\\")) return readOnToAt(parts, text);
  if (form !== "unreadable") return undefined;
  if (invisible.test(scheme === "" ? text.slice(0, 256) : host)) return text.replace(everyInvisible, "");
  if (!/%(?:40|2f|5c|3f|23|00)/iu.test(host)) return undefined;
  const start = text.length - rest.length - host.length - (parts.port === "" ? 0 : parts.port.length + 1);
  return `${text.slice(0, start)}${decodePercent(host).replaceAll("\0", "")}${text.slice(start + host.length)}`;
}

function readOnToAt({ scheme, slashes }: SplitText, text: string): string | undefined {
  const start = scheme.length + 1 + slashes.length;
  const [authority = ""] = text.slice(start).split(/[/?#]/u, 1);
  if (!authority.includes("@", authority.indexOf("\\"))) return undefined;
  return `${scheme}://${authority.replaceAll("\\", "%5C")}${text.slice(start + authority.length)}`;
}
