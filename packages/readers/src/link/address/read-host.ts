import type { LinkHost } from "@doorward/core";
import { parse } from "tldts";

/** Takes a host as browsers write it apart; undefined when there is none. */
export function readHost(hostname: string): LinkHost | undefined {
  if (hostname === "") return undefined;
  const own = parse(hostname, { allowPrivateDomains: true });
  const registered = parse(hostname);
  return {
    name: hostname,
    shown: hostname,
    written: hostname,
    kind: own.isIp === true ? (hostname.startsWith("[") ? "ipv6" : "ipv4") : "domain",
    suffix: own.publicSuffix ?? "",
    site: own.domain ?? hostname,
    domain: registered.domain ?? hostname,
  };
}
