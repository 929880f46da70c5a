import { isRedirectParameter } from "./redirect-parameters.ts";
import { mostTargets, visitParameters } from "./decode/parameters.ts";
import { decodeTarget, dropBreaks } from "./decode/target.ts";

/** What a page goes on to by itself or starts a program with. A scheme without slashes is one of those that do harm. */
const followed =
  /^(?:[a-z][a-z0-9+-]+:[\\/]{2}|\\\\|(?:https?|javascript|vbscript|data|blob|file|intent|search|search-ms|ms-[a-z-]+|msteams):)/iu;

/** The addresses in parameters that say where to go on to: each parameter's value alone, and nothing after it. */
export function readRedirects(query: string, path: string): readonly string[] {
  const targets: string[] = [];
  // The results of a search lead nowhere by themselves.
  const isSearch = path.startsWith("/search");
  visitParameters(query, (name, value) => {
    if (!mayBeAddress(value) || !isRedirectParameter(name) || (isSearch && name === "q")) return false;
    const target = decodeTarget(value);
    if (target === undefined || !followed.test(dropBreaks(target))) return false;
    targets.push(target);
    // Behind a page these are an address of the web; on a desk, a folder of a file server.
    if (target.startsWith("\\\\")) targets.push(`https:${target}`);
    return targets.length >= mostTargets;
  });
  return targets;
}

/** A cheap look that spares most values the decoding: an address has a colon, encoded or not, or begins with slashes. */
function mayBeAddress(value: string): boolean {
  return value.includes(":") || value.includes("%") || /^(?:[\\/]{2}|[\w+/-]{12,}={0,2}$)/u.test(value);
}
