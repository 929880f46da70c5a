import { createHash, hash } from "node:crypto";

/** What Git keeps under an object id. */
export type ObjectKind = "commit" | "tree" | "blob" | "tag";

/** An object, unpacked and with all deltas applied. */
export interface GitObject {
  readonly kind: ObjectKind;
  readonly bytes: Buffer;
}

/** Why an object cannot be had. */
export type FaultReason =
  | "missing"
  | "broken"
  | "too-large"
  /** More deltas on top of each other than are followed. */
  | "too-deep"
  /** The limit for all unpacking is used up. */
  | "over-budget";

/** What stands in place of an object that cannot be had. */
export interface ObjectFault {
  readonly kind: "fault";
  readonly reason: FaultReason;
}

/** An object's kind and unpacked size in bytes. */
export interface ObjectSummary {
  readonly kind: ObjectKind;
  readonly size: number;
}

/** The hash that names objects; ids are lower-case hexadecimal text of twice `idBytes` characters. */
export interface ObjectFormat {
  readonly hash: "sha1" | "sha256";
  readonly idBytes: 20 | 32;
}

/** What nearly every repository uses. */
export const sha1Format: ObjectFormat = { hash: "sha1", idBytes: 20 };

/** What `git init --object-format=sha256` makes. */
export const sha256Format: ObjectFormat = { hash: "sha256", idBytes: 32 };

/** Header and bytes of smaller objects are put together here, which is quicker than to hash them in two steps. */
const joined = Buffer.allocUnsafe(65_536);
/** "commit", a space, the size and the NUL. */
const longestHeader = 32;

/** Makes what stands in place of an object that cannot be had. */
export function makeFault(reason: FaultReason): ObjectFault {
  return { kind: "fault", reason };
}

/** Whether a text is the name of a kind of object. */
export function isObjectKind(text: string): text is ObjectKind {
  return text === "commit" || text === "tree" || text === "blob" || text === "tag";
}

/** Whether a text has the look of an object id of this format. */
export function isObjectId(text: string, format: ObjectFormat): boolean {
  return text.length === format.idBytes * 2 && /^[0-9a-f]+$/u.test(text);
}

/** The id that Git gives these bytes. */
export function computeId(format: ObjectFormat, kind: ObjectKind, bytes: Uint8Array): string {
  const header = `${kind} ${bytes.length}\0`;
  if (bytes.length + longestHeader > joined.length)
    return createHash(format.hash).update(header, "latin1").update(bytes).digest("hex");
  const start = joined.write(header, "latin1");
  joined.set(bytes, start);
  return hash(format.hash, joined.subarray(0, start + bytes.length), "hex");
}
