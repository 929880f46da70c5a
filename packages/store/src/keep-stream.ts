import { createHash } from "node:crypto";
import { Problem } from "@doorward/core";
import { nameBlob, removeBlob, type KeptBlob } from "./blobs.ts";
import { inTransaction, type Database, type Handle } from "./database.ts";
import { newId } from "./new-id.ts";
import { chunkBytes, sealChunk } from "./sealed-chunks.ts";

/**
 * Keeps bytes that come as a stream, one chunk of them in memory. What is cut off, or is more than `mostBytes`, leaves
 * nothing behind; the first throws what cut it off, the second a Problem.
 */
export async function keepStream(
  database: Database,
  stream: AsyncIterable<Uint8Array>,
  { mostBytes, at }: { readonly mostBytes: number; readonly at: Date },
): Promise<KeptBlob> {
  const id = newId(at);
  await database.sql.insertInto("uploads").values({ id, sha256: null, started_at: at }).execute();
  try {
    return await endUpload(database, id, await writeChunks(database, id, stream, mostBytes), at);
  } catch (error) {
    await removeUpload(database, id);
    throw error;
  }
}

/**
 * Removes what is left of uploads that began before a moment: of those that ended with their process, and bytes that no
 * arrival has. An upload that is still under way by then is cut off, so the moment lies further back than any upload lasts.
 */
export async function removeCutUploads(database: Database, before: Date): Promise<void> {
  const uploads = await database.sql
    .selectFrom("uploads")
    .select(["id", "sha256"])
    .where("started_at", "<", before)
    .execute();
  for (const { id, sha256 } of uploads) {
    if (sha256 === null) await removeUpload(database, id);
    else {
      await removeBlob(database, sha256);
      await database.sql.deleteFrom("uploads").where("id", "=", id).execute();
    }
  }
}

interface Written {
  readonly sha256: string;
  readonly bytes: number;
  readonly storedBytes: number;
  readonly chunks: number;
}

async function writeChunks(
  { sql, keys }: Handle,
  id: string,
  stream: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<Written> {
  const hash = createHash("sha256");
  let bytes = 0;
  let storedBytes = 0;
  let number = 0;
  const write = async (plain: Uint8Array, isLast: boolean) => {
    const sealed = sealChunk(keys, plain, { whole: nameBlob(id), number, isLast });
    await sql.insertInto("blob_chunks").values({ stored_as: id, number, sealed }).execute();
    hash.update(plain);
    storedBytes += sealed.length;
    number += 1;
  };
  for await (const { chunk, isLast } of joinChunks(stream)) {
    bytes += chunk.length;
    if (bytes > mostBytes) {
      const most = `${String(Math.floor(mostBytes / 1_000_000))} MB`;
      throw new Problem("too-large", `The arrival is larger than ${most}, the most that is accepted. Send its parts.`);
    }
    await write(chunk, isLast);
  }
  return { sha256: hash.digest("hex"), bytes, storedBytes, chunks: number };
}

/** Pieces of any size as chunks of one size; the last may be smaller and is there always. The bytes are used anew for each. */
async function* joinChunks(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly chunk: Uint8Array; readonly isLast: boolean }> {
  const chunk = Buffer.allocUnsafe(chunkBytes);
  let filled = 0;
  for await (const piece of stream) {
    for (let start = 0; start < piece.length;) {
      // Only when more comes is it known that this was not the last.
      if (filled === chunk.length) {
        yield { chunk, isLast: false };
        filled = 0;
      }
      const part = piece.subarray(start, start + chunk.length - filled);
      chunk.set(part, filled);
      filled += part.length;
      start += part.length;
    }
  }
  yield { chunk: chunk.subarray(0, filled), isLast: true };
}

/** The chunks become the blob of their hash; where that is kept already, they go again. */
async function endUpload(
  database: Database,
  id: string,
  { sha256, bytes, storedBytes, chunks }: Written,
  at: Date,
): Promise<KeptBlob> {
  return await inTransaction(database, async ({ sql }) => {
    const upload = await sql.updateTable("uploads").set({ sha256 }).where("id", "=", id).executeTakeFirst();
    if (upload.numUpdatedRows === 0n) throw new Problem("conflict", "The upload took too long. Send it again.");
    const kept = await sql
      .insertInto("blobs")
      .values({ sha256, stored_as: id, bytes, stored_bytes: storedBytes, chunks, stored_at: at })
      .onConflict((conflict) => conflict.column("sha256").doUpdateSet({ stored_at: at }))
      .returning("stored_as")
      .executeTakeFirstOrThrow();
    if (kept.stored_as !== id) await sql.deleteFrom("blob_chunks").where("stored_as", "=", id).execute();
    return { sha256, bytes };
  });
}

async function removeUpload(database: Database, id: string): Promise<void> {
  await inTransaction(database, async ({ sql }) => {
    await sql.deleteFrom("blob_chunks").where("stored_as", "=", id).execute();
    await sql.deleteFrom("uploads").where("id", "=", id).execute();
  });
}
