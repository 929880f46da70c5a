import { randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { zstdCompress, zstdDecompress } from "node:zlib";
import { Problem } from "@doorward/core";
import type { Keyring } from "../keys/keyring.ts";

/** The first bytes of every backup, for people and programs that look into it. */
const magic = Buffer.from("DOORWARD BACKUP 1\n");
const idBytes = 16;
const lengthBytes = 4;
/** Most plain bytes of a frame. */
const frameBytes = 1024 * 1024;
/** What zstd and the seal add at most to what does not compress. */
const mostSealedBytes = frameBytes + 64 * 1024;

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/**
 * Cuts a run of bytes into frames, each compressed, then sealed to its place in this one backup, so that none can be
 * changed, moved, or taken from another backup.
 */
export async function* sealFrames(plain: AsyncIterable<Uint8Array>, keys: Keyring): AsyncGenerator<Uint8Array> {
  const id = randomBytes(idBytes);
  yield Buffer.concat([magic, id]);
  let number = 0;
  for await (const piece of cut(plain)) {
    const sealed = keys.seal(await compress(piece), contextOf(id, number));
    const length = Buffer.alloc(lengthBytes);
    length.writeUInt32BE(sealed.length);
    yield Buffer.concat([length, sealed]);
    number += 1;
  }
}

/** The bytes that were cut into frames. Throws a Problem for what is no backup, was changed, or belongs to another key. */
export async function* openFrames(stream: AsyncIterable<Uint8Array>, keys: Keyring): AsyncGenerator<Uint8Array> {
  const source = holdBytes(stream);
  const head = await source.take(magic.length + idBytes);
  if (head === undefined || !head.subarray(0, magic.length).equals(magic)) {
    throw new Problem(
      "backup-not-valid",
      "This is no backup of Doorward, or one of a later form. Name the right file.",
    );
  }
  const id = head.subarray(magic.length);
  for (let number = 0; ; number += 1) {
    const length = await source.take(lengthBytes);
    if (length === undefined) return;
    const bytes = length.readUInt32BE();
    const sealed = bytes > mostSealedBytes ? undefined : await source.take(bytes);
    if (sealed === undefined) refuseDamage(number);
    yield await openFrame(keys, sealed, id, number);
  }
}

async function openFrame(keys: Keyring, sealed: Uint8Array, id: Uint8Array, number: number): Promise<Uint8Array> {
  try {
    return await decompress(keys.open(sealed, contextOf(id, number)), { maxOutputLength: frameBytes });
  } catch (error) {
    if (number > 0 || !(error instanceof Problem)) refuseDamage(number);
    throw new Problem(
      "key-not-valid",
      "The backup does not open: it was sealed with another key, or its first part was changed. Give the key that the " +
        "store had when the backup was made.",
    );
  }
}

function refuseDamage(number: number): never {
  throw new Problem(
    "backup-not-valid",
    `The backup was changed, cut off or mixed up (at part ${String(number + 1)}). Nothing was restored; take another backup.`,
  );
}

function contextOf(id: Uint8Array, number: number): string {
  return `backup:${Buffer.from(id).toString("hex")}:${String(number)}`;
}

async function* cut(plain: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const piece of plain) {
    held.push(piece);
    heldBytes += piece.length;
    if (heldBytes < frameBytes) continue;
    const all = Buffer.concat(held.splice(0));
    let place = 0;
    for (; all.length - place >= frameBytes; place += frameBytes) yield all.subarray(place, place + frameBytes);
    held.push(all.subarray(place));
    heldBytes = all.length - place;
  }
  if (heldBytes > 0) yield Buffer.concat(held);
}

/** Gives bytes of a stream in the amounts asked for; undefined when fewer are left. */
function holdBytes(stream: AsyncIterable<Uint8Array>): { take: (bytes: number) => Promise<Buffer | undefined> } {
  const source = stream[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  return {
    async take(bytes) {
      const pieces = [held];
      let heldBytes = held.length;
      while (heldBytes < bytes) {
        const next = await source.next();
        if (next.done === true) break;
        pieces.push(Buffer.from(next.value));
        heldBytes += next.value.length;
      }
      held = Buffer.concat(pieces);
      if (held.length < bytes) return undefined;
      const taken = held.subarray(0, bytes);
      held = held.subarray(bytes);
      return taken;
    },
  };
}
