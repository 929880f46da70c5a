import type { ObjectKind } from "../object/object.ts";
import { readPackEntry, type PackBase } from "./entry.ts";
import type { PackIndex } from "./pack-index.ts";
import { findBase, type Pack } from "./pack.ts";

/** One object of a pack, with its kind; the kind is unknown when its delta leads nowhere. */
export interface Surveyed {
  readonly id: string;
  readonly kind: ObjectKind | undefined;
}

const kinds: readonly (ObjectKind | undefined)[] = [undefined, "commit", "tree", "blob", "tag"];
/** A delta by id may stand before its base; a second look then knows it. */
const looks = 2;

/**
 * Finds the kind of every object of a pack from headers alone, in the order in which they stand, so that each block of
 * the file is read once.
 */
export function* surveyPack(
  pack: Pack & { readonly index: PackIndex },
  idBytes: number,
  most: number,
): Generator<Surveyed, void> {
  const count = Math.min(pack.index.count, most);
  const offsets = new Float64Array(count);
  for (let position = 0; position < count; position += 1) offsets[position] = pack.index.offsetAt(position);
  const sorted = offsets.toSorted();
  const found = new Uint8Array(count);
  for (let look = 0; look < looks; look += 1) {
    let unknown = 0;
    for (let at = 0; at < count; at += 1) {
      if (found[at] !== 0) continue;
      const entry = readPackEntry(pack.reader, sorted[at] ?? 0, idBytes);
      if (entry !== undefined) found[at] = findKind(pack, entry.base, sorted, found);
      if (found[at] === 0) unknown += 1;
    }
    if (unknown === 0) break;
  }
  for (let position = 0; position < count; position += 1) {
    const kind = kinds[found[search(sorted, offsets[position] ?? 0)] ?? 0];
    yield { id: pack.index.idAt(position).toString("hex"), kind };
  }
}

function findKind(pack: Pack, base: PackBase, sorted: Float64Array, found: Uint8Array): number {
  if (base.kind === "whole") return kinds.indexOf(base.type);
  const offset = findBase(pack, base);
  return offset === undefined ? 0 : (found[search(sorted, offset)] ?? 0);
}

/** Where a value stands in sorted values; the length when it does not. */
function search(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value ? low : sorted.length;
}
