import type { LinkOddity } from "@doorward/core";
import type { Address } from "./address.ts";
import { escapedDirectionControl } from "./characters.ts";
import { keptText } from "./kept-text.ts";
import { makeListKey } from "./list-key.ts";
import { readHost } from "./read-host.ts";

/** A web address in ASCII without user name, port or backslash: nearly every link there is. */
const plainLink = /^https?:\/\/([A-Za-z\d.-]{1,99})(?:[/?#][!#-;=?-[\]-~]*)?$/u;

/** The same without its scheme, as people type it; a single label is not taken for a host then. */
const typedLink = /^[A-Za-z\d-]+\.[A-Za-z\d.-]+(?:[/?#][!#-;=?-[\]-~]*)?$/u;

const none: readonly LinkOddity[] = [];

/**
 * Reads the links about which nothing can be odd, without asking for it; undefined for every other. It answers the same
 * as the reader of all links, several times faster.
 */
export function readPlainAddress(text: string): Address | undefined {
  const link = typedLink.test(text) ? `https://${text}` : text;
  const [, written = ""] = plainLink.exec(link) ?? [];
  if (written === "" || !isPlainHost(written) || (link.includes("%") && escapedDirectionControl.test(link)))
    return undefined;
  const url = URL.parse(link);
  // A number that browsers write otherwise, or a path with an address in it, is for the other reader.
  if (url === null || (url.hostname !== written && url.hostname !== written.toLowerCase())) return undefined;
  const { href, hostname, pathname: path, hash, search } = url;
  const host = readHost(hostname, written);
  if (host === undefined || /:(?:\/|%2f)|%3a/iu.test(path)) return undefined;
  const canonical = hash === "" && !href.endsWith("#") ? href : href.slice(0, href.indexOf("#"));
  const query = search === "" ? "" : search.slice(1);
  return {
    text: keptText(text),
    form: "web",
    scheme: url.protocol === "https:" ? "https" : "http",
    host,
    userName: "",
    path,
    query,
    fragment: hash.slice(1),
    canonical,
    listKey: makeListKey(hostname, path, search === "" && !canonical.endsWith("?") ? undefined : query),
    oddities: none,
  };
}

/** No empty label, none that DNS or the alphabet forbids, no `xn--`, and fewer than eight of them. */
function isPlainHost(host: string): boolean {
  let labels = 1;
  let length = 0;
  for (let index = 0; index < host.length; index += 1) {
    if (host.charCodeAt(index) === 0x2e) {
      if (length === 0) return false;
      labels += 1;
      length = 0;
    } else length += 1;
    if (length > 63) return false;
  }
  return length > 0 && labels < 8 && !/xn--/iu.test(host);
}
