import { createHash } from "node:crypto";

/** What stands in the place of viewers' ids. */
export interface ViewerKeys {
  /** 64 hexadecimal digits each. */
  readonly keyOf: ReadonlyMap<string, string>;
  /** How many of them tell all viewers apart. */
  readonly digits: number;
}

const fewest = 4;

/**
 * Hashes ids of viewers. A hash is the same in every run, so that verdicts of several runs can be laid side by side; so it hides nobody
 * from those who have the list of ids.
 */
export function hashViewers(actors: Iterable<string>): ViewerKeys {
  const keyOf = new Map([...actors].map((actor) => [actor, hashActor(actor)]));
  const all = new Set(keyOf.values());
  let digits = fewest;
  while (new Set([...all].map((hash) => hash.slice(0, digits))).size < all.size) digits += 1;
  return { keyOf, digits };
}

/** `Viewer 3f2a`. */
export function labelViewer(actor: string, { keyOf, digits }: ViewerKeys): string {
  return `Viewer ${(keyOf.get(actor) ?? hashActor(actor)).slice(0, digits)}`;
}

function hashActor(actor: string): string {
  return createHash("sha256").update(`viewer\n${actor}`).digest("hex");
}
