import type { LinkHost } from "@doorward/core";
import type { Address } from "../../address/address.ts";
import { parseAddress } from "../../address/parse-address.ts";
import { refang } from "../../address/refang.ts";

/** What a row of a list names. */
export interface NamedAddress {
  readonly host: LinkHost;
  readonly address: Address;
  /** Without `www.` where the rest is still the owner's. */
  readonly hostKey: string;
  /** `/path?query`; empty when the row names the whole host. */
  readonly pathKey: string;
}

// Names for documents (RFC 2606), and one that lists carry from somebody's trial. Reserved endings resolve nowhere.
const placeholders = new Set(["example.com", "example.net", "example.org", "test.com"]);
const longestName = 253;

/** Reads what a row names; a sentence's end when it is nothing that a link can be compared with. */
export function readNamedAddress(value: string): NamedAddress | string {
  // oxlint-disable-next-line no-control-regex -- such bytes are what is looked for.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/u.test(value))
    return "it holds characters that no address has";
  // Some lists escape dots and slashes, which in an address would mean something else.
  const text = refang(value.trim().replaceAll("\\.", ".").replaceAll("[/]", "/")).replace(/^\*?\.(?=[^.])/u, "");
  if (text === "") return "it is empty";
  if (/^[a-p]{32}$/u.test(text)) return "it is the id of a browser extension";
  if (/^[\da-f]{32,64}$/iu.test(text)) return "it is a checksum";
  if (/^[\d.]+\/\d{1,2}$/u.test(text)) return "it is a range of addresses";
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//iu.test(text);
  if (!hasScheme && /^[^/]*@/u.test(text)) return "it is an e-mail address";
  if (/^[^/]*\*/u.test(hasScheme ? text.slice(text.indexOf("//") + 2) : text)) return "a wildcard names no host";
  if (/\s/u.test(text)) return "it holds more than an address";
  const { address } = parseAddress(hasScheme ? text : `http://${text}`);
  const { host } = address;
  if (host === undefined || address.form !== "web") return "it is no address of the web";
  const trouble = refuseHost(host);
  if (trouble !== undefined) return trouble;
  const slash = address.listKey.indexOf("/");
  const path = slash < 0 ? "" : address.listKey.slice(slash);
  return { host, address, hostKey: cutWww(host), pathKey: cutSlash(path) };
}

function refuseHost({ name, kind, range, site, domain }: LinkHost): string | undefined {
  if (kind === "ipv4" || kind === "ipv6")
    return range === undefined || range === "public" || range === "documentation"
      ? undefined
      : "it is an address inside a network";
  if (kind === "local" || !name.includes(".")) return "it is a bare label";
  if (name.length > longestName || !name.split(".").every((label) => /^[\w-]{1,63}$/u.test(label)))
    return "no host has such a name";
  return placeholders.has(domain) || placeholders.has(site) ? "it is a placeholder" : undefined;
}

function cutWww({ name, site }: LinkHost): string {
  return name.startsWith("www.") && name.length > site.length ? name.slice(4) : name;
}

function cutSlash(path: string): string {
  let end = path.endsWith("?") ? path.length - 1 : path.length;
  if (!path.slice(0, end).includes("?")) while (path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}
