import type { LinkHost, Observable } from "@doorward/core";
import { rangeOfIpv4, rangeOfIpv6 } from "../link/address/ip-address.ts";
import { readHost } from "../link/address/read-host.ts";
import { isServicePath } from "../link/lists/guard/service-path.ts";
import { whyShared, type Sharing } from "../link/lists/guard/why-shared.ts";
import { isFreeMail } from "../message/people/free-mail.ts";
import { everybodysValues } from "./everybodys-values.ts";
import { isOfficialHandle } from "./handle/official-handles.ts";
import { isServicePage, readFirm, readProfileUrl } from "./handle/profile-url.ts";
import { whyPlaceholder } from "./placeholders.ts";
import { findMailService, type MailService } from "./mail-services.ts";

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
  if (type === "handle") return whyHandle(value);
  if (type === "phone") return whyPlaceholder(type, value);
  return type === "email" ? (whyPlaceholder(type, value) ?? whyEmail(value)) : undefined;
}

/** Networks inside have the same numbers everywhere. */
const inside: ReadonlySet<string> = new Set(["loopback", "private", "link-local", "reserved"]);

function whyDomain(value: string): string | undefined {
  const host = readHost(value);
  return host === undefined ? undefined : whyHost(host, whyShared(host));
}

/** The same, of the name of a host, and of how strangers share it (`whyShared`). */
export function whyHost({ name }: LinkHost, sharing: Sharing | undefined): string | undefined {
  if (isFreeMail(name)) return "anybody can have a mailbox there";
  const service = findMailService(name);
  return service === undefined ? sharing?.reason : carriers[service];
}

const carriers: Readonly<Record<MailService, string>> = {
  bulk: "a service sends from it for all its customers",
  relay: "a service passes on from it what many people write",
};

const official = "it belongs to a brand or a service, which everybody names";

function whyHandle(value: string): string | undefined {
  return isOfficialHandle(value) ? official : undefined;
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
  const parts = readParts(host, path);
  if (isServicePage(parts) && parts.query === "" && !namesSomebody(parts.path)) return sharing.reason;
  if (isOfficialPage(parts)) return official;
  const isOwners = sharing.kind === "official" || sharing.kind === "popular";
  return isOwners && !namesSomebody(path) ? sharing.reason : undefined;
}

function readParts({ name }: LinkHost, path: string) {
  const [steps = "", query = ""] = path.split("?", 2);
  return { scheme: "https", hostName: name, path: steps, query };
}

/** A brand's profile, and what lies below it: `github.com/facebook/react`. */
function isOfficialPage(parts: ReturnType<typeof readParts>): boolean {
  const profile = readProfileUrl(parts);
  const firm = readFirm(parts);
  return (
    (profile?.type === "handle" && isOfficialHandle(profile.value)) || (firm !== undefined && isOfficialHandle(firm))
  );
}

/** A part of nine characters or more with a digit in it: the number of a meeting, of a form, of an account. */
function namesSomebody(path: string): boolean {
  return path.split(/[^A-Za-z\d_]+/u).some((part) => part.length >= 9 && /\d/u.test(part));
}

function whyAddress(value: string): string | undefined {
  const range = value.includes(":") ? rangeOfIpv6(`[${value}]`) : rangeOfIpv4(value);
  return inside.has(range) ? "every network has such an address of its own" : undefined;
}

/** Words in the names of mailboxes from which a service writes to all its users. */
const machine: ReadonlySet<string> = new Set(
  (
    "account accounts admin alert alerts billing bounce bounces calendar careers confirm contact customer daemon digest donotreply " +
    "dse feedback hello help helpdesk hr info invitation invitations invite invites jobs mailer marketing messages news newsletter " +
    "noreply notification notifications notify orders postmaster press privacy promo receipts recruiting reply sales security " +
    "service services shares support team update updates verify welcome"
  ).split(" "),
);

function whyEmail(value: string): string | undefined {
  const at = value.lastIndexOf("@");
  const domain = value.slice(at + 1);
  if (findMailService(domain) === "bulk") return carriers.bulk;
  if (isFreeMail(domain) || !isMachine(value.slice(0, at))) return undefined;
  const host = readHost(domain);
  const kind = host === undefined ? undefined : whyShared(host)?.kind;
  return kind === undefined || kind === "suffix" ? undefined : "a service writes from it to all its users";
}

/** Whether an address is that of a function and not of a person: `security@`, `jobs@`, `no-reply@`. Takes canonical ones. */
export function isRoleMailbox(email: string): boolean {
  return isMachine(email.slice(0, email.lastIndexOf("@")));
}

/** Whether the name of a mailbox holds a word of machines, also in `jobs-listings`, `no-reply` and `do_not_reply`. */
function isMachine(local: string): boolean {
  const plain = local.replaceAll(/no[-._]?t?[-._]?reply/gu, "noreply");
  return plain.split(/[^a-z]+/u).some((word) => machine.has(word));
}
