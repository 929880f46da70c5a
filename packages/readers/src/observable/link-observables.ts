import type { LinkHost, Observable } from "@doorward/core";
import { mayBeShared } from "../link/lists/guard/may-be-shared.ts";
import { whyShared } from "../link/lists/guard/why-shared.ts";
import { parseAddress } from "../link/address/parse-address.ts";
import type { Address } from "../link/address/address.ts";
import { nameOwner } from "./domain.ts";
import { canonicaliseE164 } from "./e164.ts";
import { canonicaliseEmail } from "./email.ts";
import { readProfileUrl } from "./handle/profile-url.ts";
import { canonicaliseIpAddress } from "./ip-address.ts";
import { canonicaliseLink } from "./url.ts";
import { whyHost, whyPath, whyUntelling } from "./why-untelling.ts";

/** The parts of a link that its observables are made of. */
export type LinkParts = Pick<Address, "form" | "scheme" | "host" | "port" | "path" | "query" | "listKey">;

/** What a link leads to; tells also hosts that strangers share. */
export function listAllOfLink(parts: LinkParts): Observable[] {
  const { form, scheme, host, path } = parts;
  if (form === "contact") return describeContact(scheme, path);
  const place = host === undefined ? [] : describeHost(host);
  return [...place, ...describePath(parts), ...describeProfile(parts)];
}

/**
 * The domains, IP addresses, web addresses, mailboxes, telephone numbers and profiles that a link leads to, in canonical
 * form, without what strangers share.
 */
export function listLinkParts(parts: LinkParts): Observable[] {
  const { form, host, path, query } = parts;
  if (form === "contact" || host === undefined) return listAllOfLink(parts);
  const isKnown = mayBeShared(host);
  const sharing = isKnown ? whyShared(host) : undefined;
  const places = sharing === undefined ? describeHost(host).filter((place) => isTelling(place, host, isKnown)) : [];
  const isPath = whyPath(host, query === "" ? path : `${path}?${query}`, sharing) === undefined;
  // Nobody has a profile at a host of his own.
  const isOwn = form === "web" && sharing === undefined;
  const profiles = isOwn ? [] : describeProfile(parts).filter((profile) => whyUntelling(profile) === undefined);
  return [...places, ...(isPath ? describePath(parts) : []), ...profiles];
}

/** The same, of the text of an address. */
export function listAddressObservables(text: string): Observable[] {
  return listLinkParts(parseAddress(text).address);
}

/** The domain above a host of which something is known is asked again. */
function isTelling(place: Observable, host: LinkHost, isKnown: boolean): boolean {
  if (place.type !== "domain") return whyUntelling(place) === undefined;
  return whyHost(host, undefined) === undefined && (!isKnown || whyUntelling(place) === undefined);
}

function describePath(parts: LinkParts): Observable[] {
  const url = canonicaliseLink(parts);
  return "value" in url ? [{ type: "url", value: url.value }] : [];
}

function describeProfile({ scheme, host, path, query }: LinkParts): Observable[] {
  const profile = readProfileUrl({ scheme, hostName: host?.name ?? "", path, query });
  return profile === undefined ? [] : [profile];
}

/** The host itself, and the domain that one owner holds, by which its other hosts are found. */
function describeHost(host: LinkHost): Observable[] {
  const { site, kind } = host;
  if (kind === "local") return [];
  const name = kind === "domain" ? nameOwner(host) : host.name;
  if (kind === "domain") {
    const own: Observable = { type: "domain", value: name };
    return name === site ? [own] : [own, { type: "domain", value: site }];
  }
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
