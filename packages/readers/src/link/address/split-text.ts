import { specialSchemes } from "./schemes.ts";

/** The parts of an address as they stand in its text: nothing is decoded, folded or refused. */
export interface SplitText {
  /** Lower case, without the colon; empty when there is none. */
  readonly scheme: string;
  /** What stands between the scheme and the authority. */
  readonly slashes: string;
  readonly userInfo: string;
  readonly host: string;
  /** Without the colon. */
  readonly port: string;
  /** Path, query and fragment. */
  readonly rest: string;
}

/**
 * Splits a text where browsers split it (WHATWG URL, basic URL parser), so that what they change or refuse can be seen
 * as it was written. Tabs and line breaks are taken out before.
 */
export function splitText(text: string): SplitText {
  const [start = ""] = /^[a-z][a-z\d+.-]*:/iu.exec(text) ?? [];
  const scheme = start.slice(0, -1).toLowerCase();
  const isSpecial = specialSchemes.has(scheme);
  const [slashes = ""] = (isSpecial ? /^[/\\]*/u : /^(?:\/\/)?/u).exec(text.slice(start.length)) ?? [];
  const from = start.length + slashes.length;
  if (start !== "" && slashes === "" && !isSpecial) return { ...nothing, scheme, rest: text.slice(from) };
  const end = findEnd(text, from, isSpecial || start === "");
  return { scheme, slashes, ...splitAuthority(text.slice(from, end)), rest: text.slice(end) };
}

const nothing: SplitText = { scheme: "", slashes: "", userInfo: "", host: "", port: "", rest: "" };

function findEnd(text: string, from: number, endsAtBackslash: boolean): number {
  const end = text.slice(from).search(endsAtBackslash ? /[/\\?#]/u : /[/?#]/u);
  return end < 0 ? text.length : from + end;
}

function splitAuthority(authority: string): Pick<SplitText, "userInfo" | "host" | "port"> {
  const at = authority.lastIndexOf("@");
  const userInfo = authority.slice(0, Math.max(at, 0));
  const hostAndPort = authority.slice(at + 1);
  const colon = hostAndPort.lastIndexOf(":");
  if (colon <= hostAndPort.lastIndexOf("]")) return { userInfo, host: hostAndPort, port: "" };
  return { userInfo, host: hostAndPort.slice(0, colon), port: hostAndPort.slice(colon + 1) };
}
