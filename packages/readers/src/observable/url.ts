import { parseAddress } from "../link/address/parse-address.ts";
import type { Address } from "../link/address/address.ts";
import { refuse, take, type Canonical } from "./canonical.ts";

/** Nobody compares longer addresses; their host is kept all the same. */
const longestUrl = 2048;
/** Each pass takes one layer of writing away; no honest address has as many. */
const mostPasses = 8;
const local = "This address leads to a machine inside a network, so it cannot be seen anywhere else.";

/** The parts of a link that its canonical form is made of. */
export type UrlParts = Pick<Address, "form" | "scheme" | "host" | "port" | "listKey">;

/**
 * A web address as lists compare it (`link/address/list-key.ts`), with a scheme in front: `https` also for `http`, and no
 * user name, usual port or fragment.
 */
export function canonicaliseUrl(text: string): Canonical {
  const first = writeUrl(parseAddress(text).address);
  if (!("value" in first)) return first;
  let { value } = first;
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = writeUrl(parseAddress(value).address);
    if (!("value" in next)) return next;
    if (next.value === value) return next;
    ({ value } = next);
  }
  return refuse("This address is written in so many layers that it has no canonical form.");
}

/** The canonical form of a link that was read already. */
export function canonicaliseLink(parts: UrlParts): Canonical {
  const written = writeUrl(parts);
  // What browsers would write otherwise once more is rare, and is read again until it settles.
  return "value" in written && !isSettled.test(written.value) ? canonicaliseUrl(written.value) : written;
}

/** Plain letters, which nothing would change once more: lists have cleaned the path and decoded the query. */
const isSettled = /^https:\/\/[a-z\d.-]+(?::\d+)?\/[\w~!$&*+,;=:@/.-]*(?:\?[\w~!$&*+,;=:@/.?-]*)?$/u;

function writeUrl({ form, scheme, host, port, listKey }: UrlParts): Canonical {
  if (form !== "web" || host === undefined || listKey === "") return refuse("This is no address of the web.");
  if (host.kind === "local" || host.range === "loopback") return refuse(local);
  const slash = findPath(listKey);
  const place = `${listKey.slice(0, slash)}${port === undefined || isUsual(port) ? "" : `:${port}`}`;
  const value = `${scheme === "http" ? "https" : scheme}://${place}${listKey.slice(slash)}`;
  return value.length > longestUrl ? refuse(`This address is longer than ${longestUrl} characters.`) : take(value);
}

function isUsual(port: number): boolean {
  return port === 80 || port === 443;
}

/** The first slash; one in square brackets does not exist. */
function findPath(listKey: string): number {
  const slash = listKey.indexOf("/");
  return slash < 0 ? listKey.length : slash;
}
