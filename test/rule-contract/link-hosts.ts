import { findOfficial } from "../../packages/readers/src/link/brands/find-official.ts";
import { parseAddress } from "../../packages/readers/src/link/address/parse-address.ts";
import { findServices } from "../../packages/readers/src/link/services/find-services.ts";
import { isHarmlessHost } from "./hosts.ts";

/** What a name below a service holds when we made it up; nobody has taken such a one. */
const ownMark = "doorward-example";

/** Services below which everybody takes a name of their own. */
const given: ReadonlySet<string> = new Set([
  "dynamic-dns",
  "form-builder",
  "free-hosting",
  "gateway",
  "site-builder",
  "tunnel",
]);

/**
 * Whether an example about links may name a host: where nobody outside can be reached, the official host of a brand or a service,
 * which many techniques are about, or a name below a service that we made up.
 */
export function isHarmlessInLink(text: string): boolean {
  if (isHarmlessHost(text)) return true;
  const { host, path } = parseAddress(`https://${text}/`).address;
  if (host === undefined) return false;
  if (host.range !== undefined) return host.range !== "public";
  if (isHarmlessHost(host.name) || host.name.includes(ownMark)) return true;
  const official = findOfficial(host);
  if (official !== undefined && !(official.isShared && host.site !== host.domain)) return true;
  const services = findServices(host, path);
  return services.length > 0 && !services.some(({ kind }) => given.has(kind));
}
