import type { FileEntry } from "../../tree/tree.ts";
import { readQuietly } from "../read-quietly.ts";
import type { Budget } from "./budget.ts";
import { boundPackedSize, inflateAtMost, inflateStart, startBytes } from "./inflate.ts";
import { isObjectKind, makeFault, type GitObject, type ObjectFault, type ObjectSummary } from "./object.ts";

/** "commit", a space, 15 digits and the NUL. */
const headerBytes = 23;
/** Files up to this size are unpacked at once; what they can hold is small enough without knowing it before. */
const smallFile = 16_384;

interface Header extends ObjectSummary {
  readonly length: number;
}

/** Reads an object that has a file of its own: a zlib stream of `<kind> <size>\0<bytes>`. */
export function readLooseObject(file: FileEntry, longest: number, budget: Budget): GitObject | ObjectFault {
  if (file.size > boundPackedSize(longest)) return makeFault("too-large");
  const packed = readQuietly(file.bytes, file.size);
  const known = file.size > smallFile ? readHeader(inflateStart(packed)) : undefined;
  if (known !== undefined && known.size > longest) return makeFault("too-large");
  const unpacked = inflateAtMost(packed, known === undefined ? longest + headerBytes : known.length + known.size);
  const header = readHeader(unpacked ?? inflateStart(packed));
  if (header !== undefined && header.size > longest) return makeFault("too-large");
  if (unpacked === undefined || header === undefined) return makeFault("broken");
  if (unpacked.length !== header.length + header.size) return makeFault("broken");
  if (packed.length > boundPackedSize(unpacked.length)) return makeFault("broken");
  return budget.spend(unpacked.length)
    ? { kind: header.kind, bytes: unpacked.subarray(header.length) }
    : makeFault("over-budget");
}

/** The object's kind and size, from the first bytes of its file. */
export function inspectLooseObject(file: FileEntry): ObjectSummary | ObjectFault {
  return readHeader(inflateStart(readQuietly(file.bytes, startBytes))) ?? makeFault("broken");
}

function readHeader(start: Buffer | undefined): Header | undefined {
  const end = start?.subarray(0, headerBytes).indexOf(0) ?? -1;
  if (start === undefined || end < 0) return undefined;
  const [, kind = "", digits = ""] = /^([a-z]{3,6}) (\d{1,15})$/u.exec(start.toString("latin1", 0, end)) ?? [];
  return isObjectKind(kind) ? { kind, size: Number(digits), length: end + 1 } : undefined;
}
