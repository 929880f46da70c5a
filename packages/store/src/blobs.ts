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
export async function keepBlob(handle: Handle, bytes: Uint8Array, at: Date): Promise<KeptBlob> {
  const blob = hashBlob(bytes);
  await keepBlobs(handle, [{ ...blob, content: bytes }], at);
  return blob;
}

/** What bytes will be called once they are kept. */
export function hashBlob(bytes: Uint8Array): KeptBlob {
  return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}

/** Keeps several, of which no two are the same, in one statement. */
export async function keepBlobs(
  { sql, keys }: Handle,
  blobs: readonly (KeptBlob & { readonly content: Uint8Array })[],
  at: Date,
): Promise<void> {
  if (blobs.length === 0) return;
  const sealed = blobs.map((blob) => sealBlob(keys, blob, newId(at)));
  const chunks = sealed.flatMap((blob) => blob.chunks.map((chunk, number) => ({ ...blob, number, chunk })));
  let end = 0;
  const places = chunks.map(({ stored_as, number, chunk: { length } }) => {
    end += length;
    return { stored_as, number, start: end - length + 1, length };
  });
  const rows = sealed.map(({ chunks: { length }, ...row }) => ({ ...row, chunks: length }));
  // In one order, so that two who keep the same bytes wait for each other and not both. Bytes that were kept before are
  // touched, so that whoever wants to remove them waits until their arrival is there.
  await raw`
    with kept as (
      insert into blobs (sha256, stored_as, bytes, stored_bytes, chunks, stored_at)
      select sha256, stored_as, bytes, stored_bytes, chunks, ${at}::timestamptz
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as given (sha256 text, stored_as uuid, bytes bigint, stored_bytes bigint, chunks integer)
      order by sha256
      on conflict (sha256) do update set stored_at = excluded.stored_at
      returning stored_as
    )
    insert into blob_chunks (stored_as, number, sealed)
    select stored_as, number, substring(${Buffer.concat(chunks.map(({ chunk }) => chunk))}::bytea from start for length)
    from kept join json_to_recordset(${JSON.stringify(places)}::json)
      as chunk (stored_as uuid, number integer, start integer, length integer) using (stored_as)`.execute(sql);
}

/** The row of a blob and its chunks; if the bytes turn out to be kept already, they are left out. */
function sealBlob(
  keys: Handle["keys"],
  { sha256, content }: KeptBlob & { readonly content: Uint8Array },
  storedAs: string,
) {
  const chunks = [...cutChunks(content)].map((plain, number, { length }) =>
    sealChunk(keys, plain, { whole: nameBlob(storedAs), number, isLast: number === length - 1 }),
  );
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  return { sha256, stored_as: storedAs, bytes: content.length, stored_bytes: size, chunks };
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
