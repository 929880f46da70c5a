import type { LinkHost, Observable } from "@doorward/core";
import { rangeOfIpv4, rangeOfIpv6 } from "../link/address/ip-address.ts";
import { readHost } from "../link/address/read-host.ts";
import { isServicePath } from "../link/lists/guard/service-path.ts";
import { whyShared, type Sharing } from "../link/lists/guard/why-shared.ts";
import { isFreeMail } from "../message/people/free-mail.ts";
import { everybodysValues } from "./everybodys-values.ts";

/**
 * Why an observable says nothing about who is behind it, as the end of a sentence: strangers share it, so that seeing it
 * again would join people who have nothing to do with each other. Undefined when it tells something.
 */
export function whyUntelling({ type, value }: Observable): string | undefined {
  const known = everybodysValues.get(value);
  if (known !== undefined) return known;
  if (type === "domain") return whyDomain(value);
  if (type === "url") return whyUrl(value);
  if (type === "address") return whyAddress(value);
  return type === "email" ? whyEmail(value) : undefined;
}

/** Networks inside have the same numbers everywhere. */
const inside: ReadonlySet<string> = new Set(["loopback", "private", "link-local", "reserved"]);

function whyDomain(value: string): string | undefined {
  const host = readHost(value);
  return host === undefined ? undefined : whyHost(host, whyShared(host));
}

/** The same, of the name of a host, and of how strangers share it (`whyShared`). */
export function whyHost({ name }: LinkHost, sharing: Sharing | undefined): string | undefined {
  return isFreeMail(name) ? "anybody can have a mailbox there" : sharing?.reason;
}

function whyUrl(value: string): string | undefined {
  const [, name = "", path = "/"] = /^[a-z]+:\/\/(\[[^\]]*\]|[^/:]*)(?::\d+)?(\/.*)?$/su.exec(value) ?? [];
  const host = readHost(name);
  return host === undefined ? undefined : whyPath(host, path, whyShared(host));
}

/** The same, of a path on a host: the page of one customer tells something, also at a host that everybody uses. */
export function whyPath(host: LinkHost, path: string, sharing: Sharing | undefined): string | undefined {
  if (host.kind !== "domain") return whyAddress(host.name.replaceAll(/[[\]]/gu, ""));
  if (sharing === undefined) return undefined;
  if (path === "/" || isServicePath(path)) return sharing.reason;
  const isOwners = sharing.kind === "official" || sharing.kind === "popular";
  return isOwners && !namesSomebody(path) ? sharing.reason : undefined;
}

/** A part of nine characters or more with a digit in it: the number of a meeting, of a form, of an account. */
function namesSomebody(path: string): boolean {
  return path.split(/[^A-Za-z\d_]+/u).some((part) => part.length >= 9 && /\d/u.test(part));
}

function whyAddress(value: string): string | undefined {
  const range = value.includes(":") ? rangeOfIpv6(`[${value}]`) : rangeOfIpv4(value);
  return inside.has(range) ? "every network has such an address of its own" : undefined;
}

/** What a service sends to all its users. */
const machine =
  /^(?:no-?reply|do-?not-?reply|notifications?|notify|alerts?|mailer-daemon|postmaster|bounces?|mailer|newsletter|news|info|support|hello|team|security|updates?|invitations?|invites?|account|accounts|billing|service|services)(?:[-+._=].*)?$/u;

function whyEmail(value: string): string | undefined {
  const at = value.lastIndexOf("@");
  const domain = value.slice(at + 1);
  if (isFreeMail(domain) || !machine.test(value.slice(0, at))) return undefined;
  const host = readHost(domain);
  const kind = host === undefined ? undefined : whyShared(host)?.kind;
  return kind === undefined || kind === "suffix" ? undefined : "a service writes from it to all its users";
}
