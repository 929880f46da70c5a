import type { ObjectKind } from "../object/object.ts";
import type { BlockReader } from "./blocks.ts";

/** What stands before the packed bytes of one object in a pack. */
export interface PackEntry {
  /** What the object is, or what its delta is applied to. */
  readonly base: PackBase;
  /** Unpacked size of what is stored: of the object, or of the delta. */
  readonly size: number;
  /** Where the packed bytes begin. */
  readonly dataOffset: number;
}

/** Whether an object is stored whole, or as a delta to another one. */
export type PackBase =
  | { readonly kind: "whole"; readonly type: ObjectKind }
  | { readonly kind: "offset"; readonly offset: number }
  | { readonly kind: "id"; readonly id: Buffer };

// gitformat-pack(5), "Object types"; 0 and 5 are not used, 6 and 7 are deltas.
const wholeTypes: readonly (ObjectKind | undefined)[] = [undefined, "commit", "tree", "blob", "tag"];
const offsetDelta = 6;
const idDelta = 7;
const longestHeader = 64;
const sizeBytes = 8;

/** Reads the header at an offset of a pack; undefined when it is broken. */
export function readPackEntry(reader: BlockReader, offset: number, idBytes: number): PackEntry | undefined {
  const bytes = reader.read(offset, longestHeader);
  const first = bytes[0];
  if (first === undefined) return undefined;
  let at = 1;
  let size = first & 15;
  let scale = 16;
  for (let more = first >= 0x80; more; scale *= 128) {
    const byte = bytes[at];
    if (byte === undefined || at > sizeBytes) return undefined;
    size += (byte & 0x7f) * scale;
    more = byte >= 0x80;
    at += 1;
  }
  const found = readBase((first >> 4) & 7, bytes, at, offset, idBytes);
  return found === undefined ? undefined : { base: found.base, size, dataOffset: offset + found.next };
}

function readBase(
  type: number,
  bytes: Buffer,
  at: number,
  offset: number,
  idBytes: number,
): { base: PackBase; next: number } | undefined {
  const whole = wholeTypes[type];
  if (whole !== undefined) return { base: { kind: "whole", type: whole }, next: at };
  if (type === offsetDelta) return readDistance(bytes, at, offset);
  const next = at + idBytes;
  if (type !== idDelta || next > bytes.length) return undefined;
  // The header's bytes are shared with the block cache, and an id may outlive its block.
  return { base: { kind: "id", id: Buffer.from(bytes.subarray(at, next)) }, next };
}

/** The distance back to the base: 7 bits a byte, highest first, with one added for each further byte. */
function readDistance(bytes: Buffer, start: number, offset: number): { base: PackBase; next: number } | undefined {
  let distance = -1;
  for (let at = start; at < start + sizeBytes; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return undefined;
    distance = (distance + 1) * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    if (distance <= 0 || distance > offset) return undefined;
    return { base: { kind: "offset", offset: offset - distance }, next: at + 1 };
  }
  return undefined;
}
