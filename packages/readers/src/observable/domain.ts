import type { LinkHost } from "@doorward/core";
import { readHost } from "../link/address/read-host.ts";
import { refang } from "../link/address/refang.ts";
import { refuse, take, type Canonical } from "./canonical.ts";

/** Dots of other scripts that name servers take for dots (UTS 46). */
const otherDots = /[\u3002\uFF0E\uFF61]/gu;
const foreign = /[\s/\\?#@:%[\]]/u;

/** A domain in ASCII and lower case, without a dot at its end and `www.` at its beginning. Names that exist only inside a network are refused. */
export function canonicaliseDomain(text: string): Canonical {
  const host = readDomain(text);
  if (host === undefined) return refuse("This is no domain: write a name such as docs.example.com.");
  if (host.kind !== "domain") return refuse("This is no domain of the internet, so it cannot be seen anywhere else.");
  if (host.name === host.domain && host.name === host.suffix)
    return refuse("This is an ending below which strangers register their names; write the whole domain.");
  return take(nameOwner(host));
}

/** The name of a host, without `www.` where that stands in front of a name that one owner holds. */
export function nameOwner({ name, suffix }: LinkHost): string {
  return name.startsWith("www.") && name.length > suffix.length + "www.".length ? name.slice("www.".length) : name;
}

/** The host that a text names, when it names nothing else. */
export function readDomain(text: string): LinkHost | undefined {
  const name = refang(text).replaceAll(otherDots, ".");
  if (name === "" || foreign.test(name)) return undefined;
  const hostname = URL.parse(`https://${name}/`)?.hostname;
  const host = hostname === undefined ? undefined : readHost(hostname);
  return host === undefined || isImpossible(host) ? undefined : host;
}

/** Labels and names longer than DNS has (RFC 1035, 2.3.4), and empty labels. */
function isImpossible({ name, kind }: LinkHost): boolean {
  return kind === "domain" && (name.length > 253 || !/^(?:[a-z\d_-]{1,63}\.)+[a-z\d-]{1,63}$/u.test(name));
}
