import { Problem } from "@doorward/core";
import { isIPv4 } from "node:net";

/** What passkeys are bound to. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/** From the public address. Throws a Problem where browsers allow no passkeys: at bare IP addresses, and without TLS. */
export function relyingPartyOf(publicUrl: URL): RelyingParty {
  const { hostname, origin } = publicUrl;
  if (!allowsPasskeys(publicUrl)) {
    throw new Problem(
      "not-allowed",
      `Browsers know no passkeys at ${origin}. Serve Doorward at a name with https, or use a password.`,
    );
  }
  return { id: hostname, origin };
}

/** Whether browsers allow passkeys at the public address. */
export function allowsPasskeys(publicUrl: URL): boolean {
  return isNamed(publicUrl) && (publicUrl.protocol === "https:" || publicUrl.hostname === "localhost");
}

function isNamed({ hostname }: URL): boolean {
  return !isIPv4(hostname) && !hostname.startsWith("[");
}
