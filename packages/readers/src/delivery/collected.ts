import type { FileContent, MessageReading } from "@doorward/core";
import type { ContentDetails } from "../formats/format-reader.ts";
import { makeExcerpt } from "../text/excerpt.ts";
import type { FileType } from "../type/types.ts";

/** All that readers of formats told of a delivery so far. */
export interface Collected {
  /** By path; archives are not among them. */
  readonly types: Map<string, FileType>;
  readonly contents: Map<string, FileContent[]>;
  readonly messages: MessageReading[];
  /** Pixels of pictures that may still be searched for codes. */
  pixelsLeft: number;
}

/** Pixels of one arrival that are searched for codes: about two seconds of work. */
const mostPixels = 64_000_000;

/** Things told of one file; a document of thousands of links says no more with the rest. */
const mostContents = 1000;
const longestTarget = 8192;

/** Nothing yet. */
export function createCollected(): Collected {
  return { types: new Map(), contents: new Map(), messages: [], pixelsLeft: mostPixels };
}

/** Keeps something that a file holds; false when there was too much of it. */
export function addContent(
  { contents }: Collected,
  path: string,
  kind: FileContent["kind"],
  excerpt: string,
  { line, target, member }: ContentDetails & { readonly member?: string } = {},
): boolean {
  const known = contents.get(path) ?? [];
  contents.set(path, known);
  if (known.length >= mostContents) return false;
  const at = {
    path: member === undefined ? path : `${path}!/${member}`,
    ...(line === undefined ? {} : { line }),
    excerpt: makeExcerpt(excerpt) || kind,
  };
  known.push({ kind, at, ...(target === undefined ? {} : { target: target.slice(0, longestTarget) }) });
  return true;
}

/** Takes pixels from those that are left to be searched for codes; false when there are not so many. */
export function spendPixels(collected: Collected, pixels: number): boolean {
  if (pixels > collected.pixelsLeft) return false;
  collected.pixelsLeft -= pixels;
  return true;
}
