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
}

/** Things told of one file; a document of thousands of links says no more with the rest. */
const mostContents = 1000;
const longestTarget = 8192;

/** Nothing yet. */
export function createCollected(): Collected {
  return { types: new Map(), contents: new Map(), messages: [] };
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
