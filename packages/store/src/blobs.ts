import { createHash } from "node:crypto";
import { Problem } from "@doorward/core";
import { sql as raw } from "kysely";
import { inTransaction, type Handle } from "./database.ts";
import { newId } from "./new-id.ts";
import { cutChunks, openChunk, sealChunk } from "./sealed-chunks.ts";

/** Bytes that are kept: their SHA-256 in hexadecimal, by which they are found again, and how many they are. */
export interface KeptBlob {
  readonly sha256: string;
  readonly bytes: number;
}

const damage = "What is kept of these bytes is not whole. Restore it from a backup.";

/** What the chunks of a blob are part of; `storedAs` and not the hash, which for a stream is known only at its end. */
export const nameBlob = (storedAs: string): string => `blob:${storedAs}`;

/** Keeps bytes, compressed and sealed. The same bytes are kept once. For what fits memory; for more there is `keepStream`. */
export async function keepBlob({ sql, keys }: Handle, bytes: Uint8Array, at: Date): Promise<KeptBlob> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const storedAs = newId(at);
  const sealed = [...cutChunks(bytes)].map((plain, number, { length }) =>
    sealChunk(keys, plain, { whole: nameBlob(storedAs), number, isLast: number === length - 1 }),
  );
  const size = sealed.reduce((sum, { length }) => sum + length, 0);
  // Bytes that were kept before are touched, so that whoever wants to remove them waits until their arrival is there.
  await raw`
    with kept as (
      insert into blobs (sha256, stored_as, bytes, stored_bytes, chunks, stored_at)
      values (${sha256}, ${storedAs}, ${bytes.length}, ${size}, ${sealed.length}, ${at})
      on conflict (sha256) do update set stored_at = excluded.stored_at
      returning stored_as
    )
    insert into blob_chunks (stored_as, number, sealed)
    select kept.stored_as, chunk.number, chunk.sealed
    from kept, (values ${raw.join(sealed.map((chunk, number) => raw`(${number}::integer, ${chunk}::bytea)`))})
      as chunk (number, sealed)
    where kept.stored_as = ${storedAs}::uuid`.execute(sql);
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
    const sealed = await readChunk(handle, blob.stored_as, number);
    const place = { whole: nameBlob(blob.stored_as), number, isLast: number === blob.chunks - 1 };
    const plain = openChunk(handle.keys, sealed, place);
    hash.update(plain);
    yield plain;
  }
  if (hash.digest("hex") !== sha256) throw new Problem("key-not-valid", damage);
}

/** Removes bytes that no arrival and no list has any more; says whether they are gone. */
export async function removeBlob(handle: Handle, sha256: string): Promise<boolean> {
  return await inTransaction(handle, async ({ sql }) => {
    // The lock first: an arrival or a list that is being accepted with these bytes is seen by the questions after it.
    const blob = await sql
      .selectFrom("blobs")
      .select("stored_as")
      .where("sha256", "=", sha256)
      .forUpdate()
      .executeTakeFirst();
    if (blob === undefined) return true;
    const user = await sql.selectFrom("arrivals").select("id").where("sha256", "=", sha256).limit(1).executeTakeFirst();
    if (user !== undefined) return false;
    const list = await sql.selectFrom("lists").select("name").where("sha256", "=", sha256).limit(1).executeTakeFirst();
    if (list !== undefined) return false;
    await sql.deleteFrom("blob_chunks").where("stored_as", "=", blob.stored_as).execute();
    await sql.deleteFrom("blobs").where("sha256", "=", sha256).execute();
    return true;
  });
}

async function readChunk({ sql }: Handle, storedAs: string, number: number): Promise<Uint8Array> {
  const chunk = await sql
    .selectFrom("blob_chunks")
    .select("sealed")
    .where("stored_as", "=", storedAs)
    .where("number", "=", number)
    .executeTakeFirst();
  if (chunk === undefined) throw new Problem("key-not-valid", damage);
  return chunk.sealed;
}
