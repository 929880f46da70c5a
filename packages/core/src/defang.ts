import { makeInert } from "./inert.ts";

const mostShown = 300;

/**
 * A link or a part of one, of no use to click on whatever its scheme is: `hxxps://zoom[.]us/j/1`, `zoommtg[:]//zoom[.]us`.
 * Longer ones are cut.
 */
export function defangLink(text: string): string {
  return makeInert(defangAddress(text));
}

/** The same, with what does not show left as it is. */
export function defangAddress(text: string): string {
  const cut = text.length > mostShown ? `${text.slice(0, mostShown - 1)}…` : text;
  const [, scheme = "", rest = cut] = /^\s{0,9}([a-z][a-z\d+.-]{0,40}):(.*)$/isu.exec(cut) ?? [];
  if (scheme === "") return breakAddresses(cut);
  const isWeb = /^https?$/iu.test(scheme);
  return `${isWeb ? scheme.replace(/tt/iu, "xx") : `${scheme}[`}:${isWeb ? "" : "]"}${breakDots(rest)}`;
}

/** For what is no address by itself, though a terminal may still see one in it. */
function breakAddresses(text: string): string {
  return text.replaceAll(/(h)tt(ps?:)/giu, "$1xx$2").replaceAll(".", "[.]");
}

/** Breaks the dots before the path, where the host stands. */
function breakDots(text: string): string {
  const start = text.search(/[^/\\]/u);
  const path = start < 0 ? -1 : text.slice(start).search(/[/?#\\]/u);
  const end = path < 0 ? text.length : start + path;
  return text.slice(0, end).replaceAll(".", "[.]") + text.slice(end);
}
