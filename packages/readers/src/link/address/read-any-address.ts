import type { Address, ParsedAddress } from "./address.ts";
import { lineBreaks } from "./characters.ts";
import { completeText } from "./complete-text.ts";
import { keptText } from "./kept-text.ts";
import { makeListKey } from "./list-key.ts";
import { findOddities } from "./oddities.ts";
import { findOtherReading } from "./other-reading.ts";
import { decodePercent } from "./percent.ts";
import { readHost } from "./read-host.ts";
import { refang } from "./refang.ts";
import { findForm, specialSchemes } from "./schemes.ts";
import { splitText, type SplitText } from "./split-text.ts";
import { trimText } from "./trim-text.ts";
import type { Written } from "./written.ts";

/** Four times what DNS has; what is odd about a host shows before that. */
const longestHostText = 1024;

/** What RFC 3986, appendix C, puts in front of an address in brackets. */
const label = /^url:(?=h[a-z*]{3}s?:)/iu;

/** Reads every text, with all that can be odd about it; never throws. */
export function readAnyAddress(text: string): ParsedAddress {
  const trimmed = trimText(text);
  const joined = refang(trimmed.replace(lineBreaks, "").replace(label, ""));
  const completed = completeText(joined);
  const url = completed === undefined ? null : parseRefanged(completed);
  const parts = splitText(withoutBlob(completed ?? joined));
  const shown = { text: completed ?? joined, parts, hostText: decodePercent(parts.host.slice(0, longestHostText)) };
  const isBroken = isBrokenBeforePath(trimmed, joined, shown.text, parts);
  const read = url === null ? readRefused(shown, joined) : readTaken(url, shown);
  const written: Written = { ...shown, ...read.written, isBroken };
  const address: Address = { ...read.address, text: keptText(text), oddities: findOddities(written) };
  const otherReading = findOtherReading(written);
  return otherReading === undefined || otherReading === text ? { address } : { address, otherReading };
}

/** Brackets around a dot may appear only when browsers have folded the host: `(．)`. */
function parseRefanged(text: string): URL | null {
  const url = URL.parse(text);
  return url === null || !/[({]/u.test(url.hostname) ? url : URL.parse(refang(url.href));
}

type Shown = Pick<Written, "text" | "parts" | "hostText">;

/** What both kinds of text give. */
interface Read {
  readonly address: Omit<Address, "text" | "oddities">;
  readonly written: Pick<Written, "form" | "hostname" | "host" | "port" | "path">;
}

function readTaken(url: URL, { hostText }: Shown): Read {
  const scheme = url.protocol.slice(0, -1);
  const form = findForm(scheme);
  const inner = scheme === "blob" ? (URL.parse(url.pathname) ?? url) : url;
  const hostname =
    form === "script" ? "" : readHostname(inner, scheme === "blob" ? inner.protocol.slice(0, -1) : scheme);
  const host = readHost(hostname, hostText === "" ? hostname : hostText);
  const canonical = url.href.split("#", 1)[0] ?? "";
  const query = inner.search.slice(1);
  const hasQuery = query !== "" || canonical.endsWith("?");
  const { pathname: path } = inner;
  const place = { ...(host === undefined ? {} : { host }), ...(url.port === "" ? {} : { port: Number(url.port) }) };
  return {
    address: {
      form,
      scheme,
      ...place,
      userName: decodePercent(inner.username),
      path,
      query,
      fragment: url.hash.slice(1),
      canonical,
      listKey: host === undefined ? "" : makeListKey(host.name, path, hasQuery ? query : undefined),
    },
    written: { form, hostname, ...place, path },
  };
}

function readRefused({ parts }: Shown, joined: string): Read {
  const { scheme, host, rest } = parts;
  const [path = ""] = rest.split(/[?#]/u, 1);
  const [beforeFragment = ""] = rest.split("#", 1);
  const query = beforeFragment.slice(path.length + 1);
  const isWeb = specialSchemes.has(scheme) && scheme !== "file" && host !== "";
  return {
    address: {
      form: "unreadable",
      scheme,
      userName: decodePercent(parts.userInfo),
      path,
      query,
      fragment: rest.slice(beforeFragment.length + 1),
      canonical: joined,
      listKey: isWeb ? makeListKey(host, path, beforeFragment === path ? undefined : query) : "",
    },
    written: { form: "unreadable", hostname: "", path },
  };
}

/** Browsers fold the host of their own schemes only; a program's is folded here, so that it compares. */
function readHostname({ hostname }: URL, scheme: string): string {
  if (specialSchemes.has(scheme) || hostname === "") return hostname;
  return URL.parse(`https://${hostname}`)?.hostname ?? decodePercent(hostname).toLowerCase();
}

function withoutBlob(text: string): string {
  return text.replace(/^blob:/iu, "");
}

/** Up to the first break the texts are the same but for what completing put in front. */
function isBrokenBeforePath(trimmed: string, joined: string, text: string, { rest }: SplitText): boolean {
  const at = trimmed.search(/[\t\n\r]/u);
  return at >= 0 && at < joined.length - rest.length && text.endsWith(rest);
}
