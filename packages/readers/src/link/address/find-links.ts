import { findEnd } from "./link-end.ts";
import { findStart } from "./link-starts.ts";

/** A link in running text. */
export interface FoundLink {
  /** As it stands there, without the punctuation around it. */
  readonly text: string;
  /** In UTF-16 code units from the beginning of the text. */
  readonly index: number;
}

/** More links than a person writes into one message. */
const mostLinks = 1000;

/**
 * The links of running text, plain or Markdown, in their order: those with a scheme, with `www.`, and bare domains with a
 * path or with dots in brackets. Takes time in proportion to the text.
 *
 * @param most how many are returned; the rest is left.
 */
export function findLinks(text: string, most: number = mostLinks): readonly FoundLink[] {
  const links: FoundLink[] = [];
  let next = findStart(text, 0);
  while (next !== undefined && links.length < most) {
    const { start, least } = next;
    const end = findEnd(text, start);
    if (end >= least) links.push({ text: text.slice(start, end), index: start });
    next = findStart(text, Math.max(end, least));
  }
  return links;
}
