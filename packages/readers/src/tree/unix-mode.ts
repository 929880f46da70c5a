import type { SpecialEntry } from "./tree.ts";

/** File types in a Unix mode (inode(7)): the bits that tell the type, and what they are of a folder and of a link. */
export const unixTypes = { mask: 0o170000, folder: 0o040000, symbolicLink: 0o120000 } as const;

/** What is neither file, folder nor link. */
export const unixSpecials: ReadonlyMap<number, SpecialEntry["what"]> = new Map([
  [0o010000, "pipe"],
  [0o020000, "device"],
  [0o060000, "device"],
  [0o140000, "socket"],
]);
