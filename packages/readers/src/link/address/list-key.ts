import { mappedAddress } from "./ip-address.ts";
import { decodePercentFully } from "./percent.ts";

/**
 * The form in which lists of addresses compare (Safe Browsing, "URLs and hashing", canonicalisation): `host/path?query`
 * without scheme, user name, port and fragment. It differs from what browsers write on purpose: percent signs are
 * decoded until nothing changes, `//`, `/./` and `/../` are cleaned after that, and only blanks, controls, bytes from
 * 0x7F, `#` and `%` are written with percent signs again.
 *
 * @param host as browsers write it, or as it stands in a text that they do not take.
 * @param query without the question mark; undefined when there is none.
 */
export function makeListKey(host: string, path: string, query: string | undefined): string {
  const key = makeHostKey(host) + makePathKey(path);
  return query === undefined ? key : `${key}?${query.includes("%") ? escape(decodePercentFully(query)) : query}`;
}

function makeHostKey(host: string): string {
  if (plainHost.test(host) && !/^\.|\.\.|\.$/u.test(host)) return host;
  if (host.startsWith("[")) return mappedAddress(host) ?? host;
  const decoded = decodePercentFully(host).replace(/[A-Z]+/gu, lower);
  return escape(decoded.split(".").filter(isFilled).join("."));
}

const plainHost = /^[a-z\d.-]+$/u;

function makePathKey(path: string): string {
  if (!path.includes("%") && !path.includes("//") && !path.includes("/.")) return path === "" ? "/" : path;
  return escape(cleanPath(decodePercentFully(path)));
}

/** Takes `.`, `..` and empty steps out. */
function cleanPath(path: string): string {
  const kept: string[] = [];
  const steps = path.split("/");
  for (const step of steps) {
    if (step === "..") kept.pop();
    else if (step !== "" && step !== ".") kept.push(step);
  }
  const last = steps.at(-1) ?? "";
  const isFolder = last === "" || last === "." || last === "..";
  return kept.length === 0 ? "/" : `/${kept.join("/")}${isFolder ? "/" : ""}`;
}

/** Of plain letters only: each other character is a byte here and has no case. */
function lower(letters: string): string {
  return letters.toLowerCase();
}

function isFilled(label: string): boolean {
  return label !== "";
}

/** Takes one character for each byte. */
function escape(bytes: string): string {
  return bytes.replace(/[\0-\u0020#%\u007F-\u00FF]/gu, writeEscape);
}

function writeEscape(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
