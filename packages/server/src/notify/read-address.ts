import { Problem } from "@doorward/core";
import type { DestinationKind } from "@doorward/store";
import { hostOf, type Place } from "../network/find-target.ts";

const secureOf: Readonly<Record<DestinationKind, "https:" | "tls:">> = {
  webhook: "https:",
  slack: "https:",
  teams: "https:",
  "siem-http": "https:",
  "siem-syslog": "tls:",
};
const plainOf: Readonly<Record<"https:" | "tls:", readonly string[]>> = {
  "https:": ["http:"],
  "tls:": ["tcp:", "udp:"],
};
/** RFC 5425 and RFC 6587 with RFC 5426; those of HTTP stand in the address or go without saying. */
const usualPorts: Readonly<Record<string, number>> = {
  "https:": 443,
  "http:": 80,
  "tls:": 6514,
  "tcp:": 514,
  "udp:": 514,
};

/**
 * Reads the address of a destination. Throws a Problem for what can be told of the text alone: what is no address, carries a
 * password, or goes without encryption to a host that was not named for that.
 */
export function readAddress(text: string, kind: DestinationKind, privateHosts: ReadonlySet<string>): URL {
  const url = URL.parse(text);
  const secure = secureOf[kind];
  const isPlain = url !== null && plainOf[secure].includes(url.protocol);
  if (url === null || url.hostname === "" || (url.protocol !== secure && !isPlain))
    throw new Problem("not-valid", `The address of a destination of this kind begins with ${secure}// and a host.`);
  if (url.username !== "" || url.password !== "")
    throw new Problem("not-valid", "An address does not carry a name or a password. Give the token apart from it.");
  if (isPlain && !privateHosts.has(hostOf(url)))
    throw new Problem(
      "not-valid",
      `Events leave only encrypted: begin with ${secure}//. Whoever starts the server can name hosts of a private network in DOORWARD_PRIVATE_HOSTS.`,
    );
  return url;
}

/** The host and the port of an address that `readAddress` read. */
export function placeOf(url: URL): Place {
  return { host: hostOf(url), port: url.port === "" ? (usualPorts[url.protocol] ?? 443) : Number(url.port) };
}
