import type { LinkHost } from "@doorward/core";
import { parse } from "tldts";
import { rangeOfIpv4, rangeOfIpv6 } from "./ip-address.ts";
import { showLabels } from "./punycode.ts";

/** Endings that no public registry gives out: RFC 6762, ICANN's `internal`, RFC 8375, RFC 6761, and what networks use. */
const localEndings: ReadonlySet<string> = new Set(["local", "internal", "lan", "localhost", "localdomain"]);

const withPrivate = {
  allowPrivateDomains: true,
  extractHostname: false,
  validateHostname: false,
  detectIp: false,
  mixedInputs: false,
};
const registriesOnly = { ...withPrivate, allowPrivateDomains: false };

/**
 * Takes a host as browsers write it apart; undefined when there is none.
 *
 * @param hostname in ASCII and lower case; dots at the end are taken off.
 * @param written how it stood in the text.
 */
export function readHost(hostname: string, written: string = hostname): LinkHost | undefined {
  const name = trimDots(hostname);
  if (name === "") return undefined;
  if (name.startsWith("[")) return describe(name, written, "ipv6");
  const lastDot = name.lastIndexOf(".");
  if (isIpv4(name)) return describe(name, written, "ipv4");
  if (lastDot < 0 || localEndings.has(name.slice(lastDot + 1)) || name.endsWith(".home.arpa"))
    return describe(name, written, "local");
  const { domain, publicSuffix, isPrivate } = parse(name, withPrivate);
  const site = domain ?? name;
  return {
    name,
    shown: showLabels(name),
    written,
    kind: "domain",
    suffix: publicSuffix ?? "",
    site,
    domain: isPrivate === true ? (parse(name, registriesOnly).domain ?? name) : site,
  };
}

function describe(name: string, written: string, kind: "local" | "ipv4" | "ipv6"): LinkHost {
  const host = { name, shown: showLabels(name), written, kind, suffix: "", site: name, domain: name };
  if (kind === "local") return host;
  return { ...host, range: kind === "ipv4" ? rangeOfIpv4(name) : rangeOfIpv6(name) };
}

function trimDots(hostname: string): string {
  let end = hostname.length;
  while (end > 0 && hostname.charCodeAt(end - 1) === 0x2e) end -= 1;
  return end === hostname.length ? hostname : hostname.slice(0, end);
}

/** Browsers have made four decimal parts of every number by now. */
function isIpv4(name: string): boolean {
  const last = name.charCodeAt(name.length - 1);
  return last >= 0x30 && last <= 0x39 && /^(?:\d{1,3}\.){3}\d{1,3}$/u.test(name);
}
