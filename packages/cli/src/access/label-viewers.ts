import { createHash } from "node:crypto";

const shortest = 4;

/**
 * What stands in the place of viewers' names: the first digits of a hash, as many as tell all of them apart. It is the same in every run,
 * so it hides nobody from those who have the list of names.
 */
export function labelViewers(actors: Iterable<string>): ReadonlyMap<string, string> {
  const hashes = new Map([...actors].map((actor) => [actor, hashActor(actor)]));
  const all = new Set(hashes.values());
  let digits = shortest;
  while (digits < 64 && new Set([...all].map((hash) => hash.slice(0, digits))).size < all.size) digits += 1;
  return new Map([...hashes].map(([actor, hash]) => [actor, `Viewer ${hash.slice(0, digits)}…`]));
}

function hashActor(actor: string): string {
  return createHash("sha256").update(`viewer\n${actor}`).digest("hex");
}
