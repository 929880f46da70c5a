import type { LinkOddity } from "@doorward/core";
import type { Address } from "./address.ts";
import { makeListKey } from "./list-key.ts";
import { readHost } from "./read-host.ts";
import { keptText } from "./kept-text.ts";

/** A web address in plain ASCII without user name, port, percent sign or backslash: nearly every link there is. */
const plainLink = /^https?:\/\/([a-z\d.-]{1,99})(?:[/?#][!#-$&-;=?-[\]-~]*)?$/u;

const none: readonly LinkOddity[] = [];

/**
 * Reads the links about which nothing can be odd, without asking for it; undefined for every other. It answers the same
 * as the reader of all links, several times faster.
 */
export function readPlainAddress(text: string): Address | undefined {
  const [, written = ""] = plainLink.exec(text) ?? [];
  if (written === "" || !isPlainHost(written)) return undefined;
  const url = URL.parse(text);
  // A number that browsers write otherwise, or a path with an address in it, is for the other reader.
  if (url === null || url.hostname !== written) return undefined;
  const { href, pathname: path, hash, search } = url;
  const host = readHost(written);
  if (host === undefined || path.includes(":/")) return undefined;
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
    listKey: makeListKey(written, path, search === "" && !canonical.endsWith("?") ? undefined : query),
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
  return length > 0 && labels < 8 && !host.includes("xn--");
}
