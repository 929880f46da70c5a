import { isIP } from "node:net";
import { Problem } from "@doorward/core";
import type { Network, Target } from "./network.ts";
import { isPublicAddress } from "./public-address.ts";

/** Where a connection is to go, before anybody looked it up. */
export interface Place {
  readonly host: string;
  readonly port: number;
  /** The certificate, in PEM, of who vouches for the other side; null for those the system trusts. */
  readonly authority?: string | null;
}

/**
 * Finds where to connect. Throws a Problem when the host has no address, or one that is not of the Internet, since a name in
 * somebody's hands can lead anywhere at any time.
 */
export async function findTarget(
  { host, port, authority = null }: Place,
  { resolve, privateHosts }: Pick<Network, "resolve" | "privateHosts">,
): Promise<Target> {
  const version = isIP(host);
  const found = version === 0 ? await resolveName(host, resolve) : [{ address: host, family: version }];
  const [first] = found;
  if (first === undefined) throw new Problem("network-refused", `The host ${host} has no address.`);
  if (!privateHosts.has(host) && !found.every(isPublicAddress))
    throw new Problem(
      "network-refused",
      `The host ${host} is not of the Internet. Whoever starts the server can name it in DOORWARD_PRIVATE_HOSTS.`,
    );
  return { host, port, address: first.address, family: first.family === 6 ? 6 : 4, authority };
}

/** The host of a URL, without the brackets of an IPv6 address. */
export function hostOf({ hostname }: URL): string {
  return hostname.toLowerCase().replace(/^\[(.*)\]$/u, "$1");
}

async function resolveName(host: string, resolve: Network["resolve"]) {
  try {
    return await resolve(host);
  } catch {
    throw new Problem("network-refused", `The name ${host} could not be resolved.`);
  }
}
