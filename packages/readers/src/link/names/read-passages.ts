import type { LinkHost } from "@doorward/core";
import { foldLetters } from "./fold.ts";
import type { Passage } from "./passage.ts";

const longestPath = 256;

/** What stands in front of the public suffix, in each spelling that a reader may see. */
export function readFronts(host: LinkHost): readonly Passage[] {
  return spellHost(host).map((text) => readFront(host, text));
}

/** The texts of a host that a reader may see: itself, or what its letters and those it was written with look like. */
function spellHost({ name, shown, written }: LinkHost): readonly string[] {
  if (!name.includes("xn--") && isPlain(written)) return [name];
  const seen = [foldLetters(shown), foldLetters(written)];
  return seen[0] === seen[1] ? seen.slice(1) : seen;
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** What stands in front of the public suffix. */
function readFront(host: LinkHost, text: string): Passage {
  const suffixLength = text === host.name ? host.suffix.length : endOf(text, host.suffix);
  const front = suffixLength === 0 ? text : text.slice(0, -suffixLength - 1);
  return {
    text: front,
    siteStart: front.lastIndexOf(".") + 1,
    isRegistered: host.site === host.domain,
    isFolded: text !== host.name,
    after: host.site === host.domain ? "" : `.${host.suffix}`,
    isPath: false,
  };
}

/** How many characters of a host's text belong to a suffix of as many labels as `suffix`. */
function endOf(text: string, suffix: string): number {
  let start = text.length;
  let labels = suffix === "" ? 0 : suffix.split(".").length;
  for (; labels > 0 && start > 0; labels--) start = text.lastIndexOf(".", start - 1);
  return start < 0 || labels > 0 ? 0 : text.length - start - 1;
}

/** A path as far as names and words are looked for in it. */
export function readPath(path: string): Passage {
  const text = path.slice(0, longestPath).toLowerCase();
  return { text, siteStart: text.length, isRegistered: false, isFolded: false, after: "", isPath: true };
}
