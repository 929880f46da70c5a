import type { Address } from "../../address/address.ts";
import { formatRest } from "./rest.ts";
import { decodeTarget } from "./target.ts";

/**
 * The web address that the path holds from a place on. One that is encoded ends with its segment; one that stands there
 * plainly takes the rest of the text with it, as its query cannot be told from the outer one's.
 */
export function readTail({ path, query, fragment }: Address, from: number): string | undefined {
  const tail = path.slice(from);
  if (tail === "") return undefined;
  if (!/^[a-z][a-z0-9+-]+:[\\/]/iu.test(tail)) {
    const slash = tail.indexOf("/");
    return decodeTarget(slash < 0 ? tail : tail.slice(0, slash));
  }
  return `${mendSlashes(tail)}${formatRest(query, fragment)}`;
}

/** Some programs fold the two slashes after the scheme into one when they see them in a path. */
function mendSlashes(text: string): string {
  return text.replace(/^(https?:)[\\/]+/iu, "$1//");
}

/** The same for a service that leaves the scheme out: its paths go on with the host. */
export function readBareTail({ path, query, fragment }: Address, from: number, scheme = "https"): string | undefined {
  const tail = path.slice(from).replace(/^\/+/u, "");
  if (!/^[^/]*[.:]/u.test(tail)) return undefined;
  return `${scheme}://${tail}${formatRest(query, fragment)}`;
}
