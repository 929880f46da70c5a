import type { FileEntry } from "../../tree/tree.ts";
import type { GitLimits } from "../limits.ts";
import type { ObjectFormat } from "../object/object.ts";
import { readQuietly } from "../read-quietly.ts";
import type { RepositoryFiles } from "../repository-files.ts";
import { openBlockCache, type BlockReader } from "./blocks.ts";
import { readPackIndex, type PackIndex } from "./pack-index.ts";
import type { Pack, PackTools } from "./pack.ts";
import { scanPack } from "./scan-pack.ts";

/** The packs of a repository, and those that could not be opened. */
export interface OpenedPacks {
  readonly packs: readonly (Pack & { readonly index: PackIndex })[];
  /** Path inside the Git folder, and why, in a few words. */
  readonly faults: readonly { readonly path: string; readonly reason: string }[];
}

const scanReasons = {
  broken: "the pack is broken",
  "too-large": "the pack has no index and is too large to do without",
  "over-budget": "the pack has no index and unpacks to too much",
};

/** Opens every pack of a repository. A pack without a usable index is unpacked once to make one. */
export function openPacks(
  files: RepositoryFiles,
  format: ObjectFormat,
  limits: GitLimits,
  tools: PackTools,
): OpenedPacks {
  const packs: (Pack & { index: PackIndex })[] = [];
  const faults: { path: string; reason: string }[] = [];
  const blocks = openBlockCache();
  const found = files.list("objects/pack/").filter(({ path }) => path.endsWith(".pack"));
  for (const { path, entry } of found.slice(0, limits.packs)) {
    const full = `objects/pack/${path}`;
    const reader = blocks.open(entry.bytes, entry.size);
    const source = { number: packs.length, reader };
    const indexFile = files.file(full.replace(/\.pack$/u, ".idx"));
    const index = indexFile === undefined ? undefined : readIndexFile(indexFile, reader, format, limits);
    if (index === "too-large") {
      faults.push({ path: full, reason: "it holds too many objects" });
      continue;
    }
    if (index !== undefined) {
      packs.push({ ...source, index });
      if (readCount(reader) !== index.count) faults.push({ path: full, reason: "its index leaves objects out" });
      continue;
    }
    const scanned = scanPack(source, format, tools, limits.unindexedObjects);
    packs.push({ ...source, index: scanned.index });
    if (scanned.stopped !== undefined) faults.push({ path: full, reason: scanReasons[scanned.stopped] });
  }
  if (found.length > limits.packs)
    faults.push({ path: "objects/pack", reason: `it has more than ${limits.packs} packs` });
  return { packs, faults };
}

/** The number of objects a pack says it has. */
function readCount(reader: BlockReader): number {
  const bytes = reader.read(8, 4);
  return bytes.length < 4 ? 0 : bytes.readUInt32BE(0);
}

function readIndexFile(
  file: FileEntry,
  reader: BlockReader,
  format: ObjectFormat,
  limits: GitLimits,
): PackIndex | "too-large" | undefined {
  if (reader.read(0, 4).toString("latin1") !== "PACK") return undefined;
  if (file.size > limits.indexBytes) return "too-large";
  return readPackIndex(readQuietly(file.bytes, file.size), format.idBytes);
}
