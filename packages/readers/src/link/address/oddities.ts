import type { AddressRange, LinkOddity } from "@doorward/core";
import { directionControl, escapedDirectionControl, invisible } from "./characters.ts";
import { hostOddities } from "./host-oddities.ts";
import { looksLikeHost } from "./looks-like-host.ts";
import { decodePercent } from "./percent.ts";
import { signInSchemes } from "./schemes.ts";
import type { Written } from "./written.ts";

/** What is odd about how an address is written, each once. */
export function findOddities(written: Written): readonly LinkOddity[] {
  const found: LinkOddity[] = [];
  for (const [oddity, holds] of oddities) if (holds(written)) found.push(oddity);
  if (asksServer(written)) for (const [oddity, holds] of hostOddities) if (holds(written)) found.push(oddity);
  return found.length === 0 ? none : found;
}

const none: readonly LinkOddity[] = [];

const oddities: readonly (readonly [LinkOddity, (written: Written) => boolean])[] = [
  ["user-name-like-host", (written) => tellUserName(written) === "user-name-like-host"],
  ["user-name", (written) => tellUserName(written) === "user-name"],
  ["direction-control", ({ text }) => directionControl.test(text) || escapedDirectionControl.test(text)],
  ["line-break-inside", ({ isBroken }) => isBroken],
  ["backslash-before-host", isBackslashBeforeHost],
  ["unusual-port", isUnusualPort],
  ["address-in-path", hasAddressInPath],
];

/** Oddities of a host mean something where one is asked for; a program's address may hold any word in its place. */
function asksServer({ form, parts }: Written): boolean {
  return (
    form === "web" ||
    form === "inline" ||
    (form === "unreadable" && (parts.scheme !== "" || invisible.test(parts.host)))
  );
}

/** Names that programs put there, for repositories. */
const programNames = /^(?:git|x-access-token|oauth2?)$/iu;

function tellUserName({ form, parts }: Written): "user-name-like-host" | "user-name" | undefined {
  if (parts.userInfo === "" || signInSchemes.has(parts.scheme)) return undefined;
  const colon = parts.userInfo.indexOf(":");
  const name = decodePercent(colon < 0 ? parts.userInfo : parts.userInfo.slice(0, colon));
  const password = colon < 0 ? "" : decodePercent(parts.userInfo.slice(colon + 1));
  if (looksLikeHost(name) || looksLikeHost(password)) return "user-name-like-host";
  return form === "program" || form === "file" || programNames.test(name) ? undefined : "user-name";
}

/**
 * In front of the host, or in a place where programs that do not take it for a slash read on: to an at sign, or into the
 * rest of the name.
 */
function isBackslashBeforeHost({ form, parts }: Written): boolean {
  if (form !== "web" && form !== "unreadable") return false;
  return parts.slashes.includes("\\") || /^\\(?:\.|[^/?#]*@)/u.test(parts.rest);
}

/** Ports that web servers answer on beside their own. */
const usualPorts: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

/** Inside a network and on the own machine any port is usual: that is where programs are tried out. */
function isUnusualPort({ form, host, port }: Written): boolean {
  if (form !== "web" || port === undefined || usualPorts.has(port)) return false;
  return host !== undefined && host.kind !== "local" && !(host.range !== undefined && insideRanges.has(host.range));
}

const insideRanges: ReadonlySet<AddressRange> = new Set(["loopback", "private", "link-local"]);

/** Archives and picture servers write the address that they show into the path. */
const pathServices = /^\/(?:web\/|cdn-cgi\/|save\/|.{0,200}(?:image|fetch|resize|proxy|unsafe)\b)/iu;

function hasAddressInPath({ form, path }: Written): boolean {
  if (form !== "web") return false;
  const at = path.search(/\/(?:https?|hxxps?)(?::|%3a)(?:\/|%2f)/iu);
  return at >= 0 && !pathServices.test(path.slice(0, at + 1));
}
