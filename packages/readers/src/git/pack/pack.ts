import type { Budget } from "../object/budget.ts";
import { boundPackedSize, inflateExactly, inflateStart, startBytes } from "../object/inflate.ts";
import { makeFault, type GitObject, type ObjectFault, type ObjectSummary } from "../object/object.ts";
import type { RecentCache } from "../recent-cache.ts";
import type { BlockReader } from "./blocks.ts";
import { applyDelta, readResultSize } from "./delta.ts";
import { readPackEntry, type PackBase, type PackEntry } from "./entry.ts";
import type { PackIndex } from "./pack-index.ts";

/** An opened pack file with its index. */
export interface Pack {
  /** Tells the packs of one store apart. */
  readonly number: number;
  readonly reader: BlockReader;
  readonly index: Pick<PackIndex, "find">;
}

/** What reading packs needs, the same for all packs of a store. */
export interface PackTools {
  readonly idBytes: number;
  readonly objectBytes: number;
  readonly deltaDepth: number;
  readonly budget: Budget;
  readonly cache: RecentCache<number, GitObject>;
}

/** Each step costs at least this much of the budget, so that chains of empty deltas end as well. */
const stepCost = 512;
/** Room for the offsets of one pack in the numbers that name cached objects: 8 TB. */
const packRoom = 2 ** 43;

/** Reads the object at an offset of a pack, and applies the deltas it is made of. */
export function readPackedObject(pack: Pack, offset: number, tools: PackTools): GitObject | ObjectFault {
  const deltas: { offset: number; entry: PackEntry }[] = [];
  let at = offset;
  for (;;) {
    if (at >= pack.reader.size) return makeFault("broken");
    const known = tools.cache.get(nameCached(pack, at));
    if (known !== undefined) return applyAll(pack, known, deltas, tools);
    const entry = readPackEntry(pack.reader, at, tools.idBytes);
    if (entry === undefined) return makeFault("broken");
    if (entry.size > tools.objectBytes) return makeFault("too-large");
    if (!tools.budget.spend(Math.max(stepCost, entry.size))) return makeFault("over-budget");
    if (entry.base.kind === "whole") {
      const bytes = unpack(pack, entry);
      if (bytes === undefined) return makeFault("broken");
      const object = { kind: entry.base.type, bytes };
      tools.cache.keep(nameCached(pack, at), object, object.bytes.length);
      return applyAll(pack, object, deltas, tools);
    }
    if (deltas.length >= tools.deltaDepth) return makeFault("too-deep");
    deltas.push({ offset: at, entry });
    const next = findBase(pack, entry.base);
    if (next === undefined) return makeFault("broken");
    at = next;
  }
}

/** The kind and size of the object at an offset, without unpacking it. */
export function inspectPackedObject(pack: Pack, offset: number, tools: PackTools): ObjectSummary | ObjectFault {
  let size: number | undefined;
  let at = offset;
  for (let depth = 0; depth <= tools.deltaDepth; depth += 1) {
    const entry = readPackEntry(pack.reader, at, tools.idBytes);
    if (entry === undefined) return makeFault("broken");
    if (!tools.budget.spend(stepCost)) return makeFault("over-budget");
    if (entry.base.kind === "whole") return { kind: entry.base.type, size: size ?? entry.size };
    size ??= readResultSize(inflateStart(pack.reader.read(entry.dataOffset, startBytes)) ?? Buffer.alloc(0));
    const next = findBase(pack, entry.base);
    if (size === undefined || next === undefined) return makeFault("broken");
    at = next;
  }
  return makeFault("too-deep");
}

/** The offset of what a delta is applied to. Git looks for it in the same pack only. */
export function findBase(pack: Pick<Pack, "index">, base: PackBase): number | undefined {
  if (base.kind === "offset") return base.offset;
  return base.kind === "id" ? pack.index.find(base.id) : undefined;
}

function applyAll(
  pack: Pack,
  whole: GitObject,
  deltas: readonly { offset: number; entry: PackEntry }[],
  tools: PackTools,
): GitObject | ObjectFault {
  let object = whole;
  for (const { offset, entry } of deltas.toReversed()) {
    const delta = unpack(pack, entry);
    const size = delta === undefined ? undefined : readResultSize(delta);
    if (delta === undefined || size === undefined) return makeFault("broken");
    if (size > tools.objectBytes) return makeFault("too-large");
    if (!tools.budget.spend(size)) return makeFault("over-budget");
    const bytes = applyDelta(object.bytes, delta);
    if (bytes === undefined) return makeFault("broken");
    object = { kind: object.kind, bytes };
    tools.cache.keep(nameCached(pack, offset), object, object.bytes.length);
  }
  return object;
}

function unpack(pack: Pack, entry: PackEntry): Buffer | undefined {
  return inflateExactly(pack.reader.read(entry.dataOffset, boundPackedSize(entry.size)), entry.size);
}

function nameCached(pack: Pack, offset: number): number {
  return pack.number * packRoom + offset;
}
