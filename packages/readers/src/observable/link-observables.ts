import type { LinkHost, Observable } from "@doorward/core";
import { parseAddress } from "../link/address/parse-address.ts";
import type { Address } from "../link/address/address.ts";
import { canonicaliseE164 } from "./e164.ts";
import { canonicaliseEmail } from "./email.ts";
import { readProfileUrl } from "./handle/profile-url.ts";
import { canonicaliseIpAddress } from "./ip-address.ts";
import { canonicaliseLink } from "./url.ts";
import { whyUntelling } from "./why-untelling.ts";

/** The parts of a link that its observables are made of. */
export type LinkParts = Pick<Address, "form" | "scheme" | "host" | "port" | "path" | "query" | "listKey">;

/** What a link leads to; tells also hosts that strangers share. */
export function listAllOfLink(parts: LinkParts): Observable[] {
  const { form, scheme, host, path, query } = parts;
  if (form === "contact") return describeContact(scheme, path);
  const profile = readProfileUrl({ scheme, hostName: host?.name ?? "", path, query });
  const person = profile === undefined ? [] : [profile];
  if (host === undefined) return person;
  const url = canonicaliseLink(parts);
  return [...describeHost(host), ...("value" in url ? [{ type: "url" as const, value: url.value }] : []), ...person];
}

/**
 * The domains, IP addresses, web addresses, mailboxes, telephone numbers and profiles that a link leads to, in canonical
 * form, without what strangers share.
 */
export function listLinkParts(parts: LinkParts): Observable[] {
  return listAllOfLink(parts).filter((observable) => whyUntelling(observable) === undefined);
}

/** The same, of the text of an address. */
export function listAddressObservables(text: string): Observable[] {
  return listLinkParts(parseAddress(text).address);
}

/** The host itself, and the domain that one owner holds, by which its other hosts are found. */
function describeHost({ name, site, kind }: LinkHost): Observable[] {
  if (kind === "local") return [];
  if (kind === "domain") return [...new Set([name, site])].map((value) => ({ type: "domain" as const, value }));
  const address = canonicaliseIpAddress(name);
  return "value" in address ? [{ type: "address", value: address.value }] : [];
}

function describeContact(scheme: string, path: string): Observable[] {
  if (scheme === "mailto") {
    const mailbox = canonicaliseEmail(decode(path));
    return "value" in mailbox ? [{ type: "email", value: mailbox.value }] : [];
  }
  const phone = scheme === "tel" || scheme === "sms" || scheme === "smsto" ? canonicaliseE164(path) : undefined;
  return phone !== undefined && "value" in phone ? [{ type: "phone", value: phone.value }] : [];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
