import type { LinkHost } from "@doorward/core";
import type { Address } from "../address/address.ts";
import { foldLetters } from "./fold.ts";
import type { Passage } from "./passage.ts";

const longestPath = 256;

const none: readonly Passage[] = [];

/**
 * What names and words are looked for in: what stands in front of the public suffix, in each spelling that a reader may
 * see, and the path.
 */
export function readPassages({ host, path }: Pick<Address, "host" | "path">): readonly Passage[] {
  const fronts = host?.kind === "domain" ? spellHost(host) : none;
  return path.length > 1 ? [...fronts, readPath(path)] : fronts;
}

/** The host itself, or what its letters and those it was written with look like. */
function spellHost(host: LinkHost): readonly Passage[] {
  const { name, shown, written } = host;
  if (!name.includes("xn--") && isPlain(written)) return [readFront(host, name, name)];
  const seen = foldLetters(shown);
  const meant = foldLetters(written);
  const front = readFront(host, meant, written);
  return seen === meant ? [front] : [readFront(host, seen, shown), front];
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function readFront(host: LinkHost, text: string, shown: string): Passage {
  const suffixLength = text === host.name ? host.suffix.length : endOf(text, host.suffix);
  const front = suffixLength === 0 ? text : text.slice(0, -suffixLength - 1);
  const isRegistered = host.site === host.domain;
  return {
    text: front,
    siteStart: front.lastIndexOf(".") + 1,
    isRegistered,
    shown: text === shown ? front : shown.toLowerCase(),
    after: isRegistered ? "" : `.${host.suffix}`,
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
function readPath(path: string): Passage {
  const text = path.slice(0, longestPath).toLowerCase();
  return { text, siteStart: text.length, isRegistered: false, shown: text, after: "", isPath: true };
}
