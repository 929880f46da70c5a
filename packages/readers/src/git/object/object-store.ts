import type { FileEntry } from "../../tree/tree.ts";
import type { GitLimits } from "../limits.ts";
import { openPacks, type OpenedPacks } from "../pack/open-packs.ts";
import { inspectPackedObject, readPackedObject, type PackTools } from "../pack/pack.ts";
import { surveyPack, type Surveyed } from "../pack/survey.ts";
import { openRecentCache } from "../recent-cache.ts";
import type { RepositoryFiles } from "../repository-files.ts";
import type { Budget } from "./budget.ts";
import { inspectLooseObject, readLooseObject } from "./loose.ts";
import { computeId, makeFault } from "./object.ts";
import type { GitObject, ObjectFault, ObjectFormat, ObjectKind, ObjectSummary } from "./object.ts";

/** Reads objects by id, wherever the repository keeps them. */
export interface ObjectStore {
  readonly format: ObjectFormat;
  /** The object with this id. When there are several copies, the first that can be read. */
  readonly read: (id: string) => GitObject | ObjectFault;
  /** Kind and size, from headers alone. */
  readonly inspect: (id: string) => ObjectSummary | ObjectFault;
  /** At most `most` objects with their kinds; loose ones first. */
  readonly survey: (most: number) => Generator<Surveyed, void>;
  /** How many objects there are. */
  readonly count: number;
  /** How many objects were read whose bytes are not what their id promises. */
  readonly countForged: () => number;
  /** Packs that cannot be read, with the reason in a few words. */
  readonly packFaults: OpenedPacks["faults"];
}

const cachedBytes = 16_000_000;

type LooseObjects = ReadonlyMap<string, FileEntry>;
type Packs = OpenedPacks["packs"];
type Copy =
  | { readonly kind: "packed"; readonly pack: Packs[number]; readonly offset: number }
  | { readonly kind: "loose"; readonly file: FileEntry };

/** Opens the loose objects and packs of a repository. All unpacking is taken from the budget. */
export function openObjectStore(
  files: RepositoryFiles,
  format: ObjectFormat,
  limits: GitLimits,
  budget: Budget,
): ObjectStore {
  const tools: PackTools = { ...limits, idBytes: format.idBytes, budget, cache: openRecentCache(cachedBytes) };
  const { packs, faults } = openPacks(files, format, limits, tools);
  const loose = findLooseObjects(files, format);
  const forged = new Set<string>();
  const looseKinds = new Map<string, ObjectKind>();
  const readCopy = (id: string, copy: Copy) => {
    const object =
      copy.kind === "packed"
        ? readPackedObject(copy.pack, copy.offset, tools)
        : readLooseObject(copy.file, limits.objectBytes, budget);
    if (copy.kind === "loose" && object.kind !== "fault") looseKinds.set(id, object.kind);
    if (object.kind !== "fault" && computeId(format, object.kind, object.bytes) !== id) forged.add(id);
    return object;
  };
  return {
    format,
    count: loose.size + packs.reduce((sum, pack) => sum + pack.index.count, 0),
    packFaults: faults,
    countForged: () => forged.size,
    read(id) {
      const copies = findCopies(packs, loose, id);
      const [only] = copies;
      if (only === undefined) return makeFault("missing");
      if (copies.length === 1) return readCopy(id, only);
      // Git may choose any copy, so all are compared with the id.
      const objects = copies.map((copy) => readCopy(id, copy));
      return objects.find((object) => object.kind !== "fault") ?? objects[0] ?? makeFault("missing");
    },
    inspect(id) {
      const [copy] = findCopies(packs, loose, id);
      if (copy === undefined) return makeFault("missing");
      return copy.kind === "packed"
        ? inspectPackedObject(copy.pack, copy.offset, tools)
        : inspectLooseObject(copy.file);
    },
    survey: (most) => surveyObjects(packs, loose, looseKinds, format, most),
  };
}

function findCopies(packs: Packs, loose: LooseObjects, id: string): Copy[] {
  const bytes = Buffer.from(id, "hex");
  const copies: Copy[] = [];
  for (const pack of packs) {
    const offset = pack.index.find(bytes);
    if (offset !== undefined) copies.push({ kind: "packed", pack, offset });
  }
  const file = loose.get(id);
  if (file !== undefined) copies.push({ kind: "loose", file });
  return copies;
}

function* surveyObjects(
  packs: Packs,
  loose: LooseObjects,
  looseKinds: Map<string, ObjectKind>,
  format: ObjectFormat,
  most: number,
): Generator<Surveyed, void> {
  let left = most;
  for (const [id, file] of loose) {
    if (left === 0) return;
    left -= 1;
    const kind = looseKinds.get(id) ?? inspectLooseObject(file).kind;
    if (kind !== "fault") looseKinds.set(id, kind);
    yield { id, kind: kind === "fault" ? undefined : kind };
  }
  for (const pack of packs) {
    yield* surveyPack(pack, format.idBytes, left);
    left -= Math.min(left, pack.index.count);
  }
}

function findLooseObjects(files: RepositoryFiles, format: ObjectFormat): Map<string, FileEntry> {
  const loose = new Map<string, FileEntry>();
  for (const { path, entry } of files.list("objects/")) {
    const id = path.replace("/", "");
    if (path[2] === "/" && id.length === format.idBytes * 2 && /^[0-9a-f]+$/u.test(id)) loose.set(id, entry);
  }
  return loose;
}
