import { refang } from "../link/address/refang.ts";
import { refuse, take, type Canonical } from "./canonical.ts";
import { readDomain } from "./domain.ts";
import { mailProviders, type MailProvider } from "./mail-providers.ts";

/** RFC 5321, 4.5.3.1: 64 for the local part, 255 for the domain. */
const longest = 320;
const none = "This is no e-mail address: write one such as jane@example.com.";
const plainLocal = /^[^\s@"(),:;<>[\]\\\p{Cc}]{1,64}$/u;

/**
 * An e-mail address in lower case, its domain in ASCII, and its local part as its provider compares it
 * (`mail-providers.ts`). At every other provider dots and tags stay: what stands behind a plus may name another person.
 */
export function canonicaliseEmail(text: string): Canonical {
  const address = refang(unwrap(text));
  const at = address.lastIndexOf("@");
  if (at <= 0 || address.length > longest) return refuse(none);
  const host = readDomain(address.slice(at + 1));
  if (host?.kind !== "domain") return refuse(none);
  const local = unquote(address.slice(0, at)).toLowerCase().normalize("NFC");
  if (!plainLocal.test(local)) return refuse(none);
  const written = fold(local, host.name);
  return written === undefined ? refuse(none) : take(written);
}

/** Takes `mailto:`, a shown name and angle brackets away. */
function unwrap(text: string): string {
  const [, inner] = /^[^<>]*<([^<>]*)>$/u.exec(text) ?? [];
  const address = (inner ?? text).trim();
  return /^mailto:/iu.test(address) ? (address.slice("mailto:".length).split("?", 1)[0] ?? "") : address;
}

/** Quotation marks that nothing needs mean the same as none (RFC 5321, 4.1.2). */
function unquote(local: string): string {
  return local.length > 2 && local.startsWith('"') && local.endsWith('"') ? local.slice(1, -1) : local;
}

function fold(local: string, domain: string): string | undefined {
  const [, account, fastmail] = /^([a-z\d_-]+)\.(fastmail\.(?:com|fm))$/u.exec(domain) ?? [];
  if (account !== undefined) return `${account}@${fastmail}`;
  const provider = mailProviders.find(({ domains }) => domains.includes(domain));
  const folded = provider === undefined ? local : foldLocal(local, provider);
  return folded === "" ? undefined : `${folded}@${provider?.domain ?? domain}`;
}

function foldLocal(local: string, { tag, base, ignored, same }: MailProvider): string {
  const plus = tag === undefined ? -1 : local.indexOf(tag);
  const name = plus > 0 ? local.slice(0, plus) : local;
  const hyphen = base === undefined ? -1 : name.indexOf(base);
  const own = hyphen > 0 ? name.slice(0, hyphen + 1) : name;
  const seen = ignored === undefined ? own : own.replaceAll(ignored, "");
  return same === undefined ? seen : seen.replaceAll(same[0], same[1]);
}
