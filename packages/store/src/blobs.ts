import { createHash } from "node:crypto";
import { Problem } from "@doorward/core";
import type { Handle } from "./database.ts";
import { newId } from "./new-id.ts";
import { cutChunks, openChunk, sealChunk } from "./sealed-chunks.ts";

/** Bytes that are kept: their SHA-256 in hexadecimal, by which they are found again, and how many they are. */
export interface KeptBlob {
  readonly sha256: string;
  readonly bytes: number;
}

/** Keeps bytes, compressed and sealed. The same bytes are kept once. */
export async function keepBlob(handle: Handle, bytes: Uint8Array, at: Date): Promise<KeptBlob> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const storedAs = newId(at);
  const chunks = [...cutChunks(bytes)].map((plain, number, { length }) =>
    sealChunk(handle.keys, plain, { whole: `blob:${storedAs}`, number, isLast: number === length - 1 }),
  );
  const { numInsertedOrUpdatedRows } = await handle.sql
    .insertInto("blobs")
    .values({
      sha256,
      stored_as: storedAs,
      bytes: bytes.length,
      stored_bytes: chunks.reduce((sum, { length }) => sum + length, 0),
      chunks: chunks.length,
      stored_at: at,
    })
    .onConflict((conflict) => conflict.column("sha256").doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return { sha256, bytes: bytes.length };
  for (const [number, sealed] of chunks.entries()) {
    await handle.sql.insertInto("blob_chunks").values({ stored_as: storedAs, number, sealed }).execute();
  }
  return { sha256, bytes: bytes.length };
}

/** The bytes, a chunk at a time. Throws a Problem when they are not kept, were changed or are not whole. */
export async function* readBlob(handle: Handle, sha256: string): AsyncGenerator<Uint8Array> {
  const blob = await handle.sql
    .selectFrom("blobs")
    .select(["stored_as", "chunks"])
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  if (blob === undefined) throw new Problem("not-found", "These bytes are not kept, or not any more.");
  const hash = createHash("sha256");
  for (let number = 0; number < blob.chunks; number += 1) {
    const chunk = await handle.sql
      .selectFrom("blob_chunks")
      .select("sealed")
      .where("stored_as", "=", blob.stored_as)
      .where("number", "=", number)
      .executeTakeFirst();
    if (chunk === undefined) throw tellDamage();
    const place = { whole: `blob:${blob.stored_as}`, number, isLast: number === blob.chunks - 1 };
    const plain = openChunk(handle.keys, chunk.sealed, place);
    hash.update(plain);
    yield plain;
  }
  if (hash.digest("hex") !== sha256) throw tellDamage();
}

function tellDamage(): Problem {
  return new Problem("own-fault", "What is kept of these bytes is damaged. Restore it from a backup.");
}
