import { decodePercent } from "../../address/percent.ts";
import { decodeTarget } from "./target.ts";

/** Hands the name of each parameter over, and its value as it is written; stops when the receiver says so. */
export function visitParameters(query: string, receive: (name: string, value: string) => boolean): void {
  let start = 0;
  let equals = query.indexOf("=");
  while (equals >= 0) {
    const and = query.indexOf("&", start);
    const end = and < 0 ? query.length : and;
    if (equals < end) {
      // A link copied out of a page's source has `&amp;` between its parameters.
      const from = query.startsWith("amp;", start) ? start + 4 : start;
      if (receive(decodePercent(query.slice(from, equals)), query.slice(equals + 1, end))) return;
    }
    start = end + 1;
    // Looked for anew only once it has been passed, so that each character is read once.
    if (equals < start) equals = query.indexOf("=", start);
  }
}

/**
 * How many addresses are taken from one query: more than a reader goes on to look at, so that it knows it has not seen
 * all. A query may name a parameter more than once, and servers disagree about which one counts.
 */
export const mostTargets = 40;

/** The addresses in the parameters of these names, which are compared in lower case. */
export function readTargets(query: string, names: readonly string[]): readonly string[] {
  const targets: string[] = [];
  if (query === "") return targets;
  visitParameters(query, (name, value) => {
    if (!names.includes(name.toLowerCase())) return false;
    const target = decodeTarget(value);
    if (target !== undefined) targets.push(target);
    return targets.length === mostTargets;
  });
  return targets;
}

/** The first parameter of this name (in lower case), as it is written; undefined when there is none. */
export function readParameter(query: string, wanted: string): string | undefined {
  let found: string | undefined;
  visitParameters(query, (name, value) => {
    if (name.toLowerCase() !== wanted) return false;
    found = value;
    return true;
  });
  return found;
}

/** The pages that wallets are told to open: whole addresses, or one that begins with its host. */
export function readPages(query: string, names: readonly string[]): readonly string[] {
  const targets = readTargets(query, names);
  if (targets.length > 0) return targets;
  for (const name of names) {
    const page = decodePercent(readParameter(query, name) ?? "");
    if (/^[\w-]+\.[\w.-]+(?:[/:?#]|$)/u.test(page)) return [`https://${page}`];
  }
  return targets;
}
