import { isRedirectParameter } from "./redirect-parameters.ts";
import { mostTargets, visitParameters } from "./decode/parameters.ts";
import { decodeTarget, dropBreaks } from "./decode/target.ts";

/** What a page goes on to by itself, or harms by trying; a program's own scheme is how it is told that it has signed in. */
const followed = /^(?:https?|javascript|vbscript|data|file|intent|search-ms|ms-[a-z-]+):/iu;

/** The addresses in parameters that say where to go on to: each parameter's value alone, and nothing after it. */
export function readRedirects(query: string, path: string): readonly string[] {
  const targets: string[] = [];
  // The results of a search lead nowhere by themselves.
  const isSearch = path.startsWith("/search");
  visitParameters(query, (name, value) => {
    if (!mayBeAddress(value) || !isRedirectParameter(name) || (isSearch && name === "q")) return false;
    const target = decodeTarget(value);
    if (target !== undefined && followed.test(dropBreaks(target))) targets.push(target);
    return targets.length === mostTargets;
  });
  return targets;
}

/** A cheap look that spares most values the decoding: an address has a colon, encoded or not, or begins with slashes. */
function mayBeAddress(value: string): boolean {
  return value.includes(":") || value.includes("%") || /^(?:[\\/]{2}|aHR0c|SFRUU|SHR0c|Ly8)/u.test(value);
}
