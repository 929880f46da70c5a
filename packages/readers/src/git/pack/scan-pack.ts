import { boundPackedSize, inflateMeasured } from "../object/inflate.ts";
import { computeId, type ObjectFormat } from "../object/object.ts";
import type { BlockReader } from "./blocks.ts";
import { readPackEntry } from "./entry.ts";
import type { PackIndex } from "./pack-index.ts";
import { readPackedObject, type Pack, type PackTools } from "./pack.ts";

/** What a pack without an index turned out to hold. */
export interface ScannedPack {
  readonly index: PackIndex;
  /** Why the rest of it could not be read, when there is a rest. */
  readonly stopped?: "broken" | "too-large" | "over-budget";
}

// gitformat-pack(5): "PACK", version, number of objects.
const headerBytes = 12;
/** Deltas that name their base by id may stand in any order; each round makes the next ones readable. */
const rounds = 50;

/** Indexes a pack by unpacking all of it once. */
export function scanPack(
  source: Pick<Pack, "number" | "reader">,
  format: ObjectFormat,
  tools: PackTools,
  mostObjects: number,
): ScannedPack {
  const { offsets, stopped } = findEntries(source.reader, tools, mostObjects);
  const byId = new Map<string, number>();
  const pack: Pack = { ...source, index: { find: (id) => byId.get(id.toString("hex")) } };
  let waiting = offsets;
  for (let round = 0; round < rounds && waiting.length > 0; round += 1) {
    const left = waiting.filter((offset) => {
      const object = readPackedObject(pack, offset, tools);
      if (object.kind === "fault") return true;
      byId.set(computeId(format, object.kind, object.bytes), offset);
      return false;
    });
    if (left.length === waiting.length) break;
    waiting = left;
  }
  const reason = stopped ?? (waiting.length > 0 ? "broken" : undefined);
  const index = indexById(byId);
  return reason === undefined ? { index } : { index, stopped: reason };
}

function findEntries(
  reader: BlockReader,
  tools: PackTools,
  mostObjects: number,
): { offsets: number[]; stopped: ScannedPack["stopped"] } {
  const header = reader.read(0, headerBytes);
  const offsets: number[] = [];
  if (header.toString("latin1", 0, 4) !== "PACK" || header.length < headerBytes) return { offsets, stopped: "broken" };
  const count = header.readUInt32BE(8);
  let at = headerBytes;
  while (offsets.length < Math.min(count, mostObjects)) {
    const entry = readPackEntry(reader, at, tools.idBytes);
    if (entry === undefined) return { offsets, stopped: "broken" };
    if (entry.size > tools.objectBytes) return { offsets, stopped: "too-large" };
    if (!tools.budget.spend(Math.max(512, entry.size))) return { offsets, stopped: "over-budget" };
    const found = inflateMeasured(reader.read(entry.dataOffset, boundPackedSize(entry.size)), entry.size);
    if (found === undefined) return { offsets, stopped: "broken" };
    offsets.push(at);
    at = entry.dataOffset + found.consumed;
  }
  return { offsets, stopped: count > mostObjects ? "too-large" : undefined };
}

function indexById(byId: ReadonlyMap<string, number>): PackIndex {
  const sorted = [...byId.keys()].toSorted();
  return {
    count: sorted.length,
    find: (id) => byId.get(id.toString("hex")),
    idAt: (position) => Buffer.from(sorted[position] ?? "", "hex"),
    offsetAt: (position) => byId.get(sorted[position] ?? "") ?? Number.MAX_SAFE_INTEGER,
  };
}
