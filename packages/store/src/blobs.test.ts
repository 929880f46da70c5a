import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { test } from "node:test";
import { acceptBytes } from "./arrivals.test-support.ts";
import { keepBlob, readBlob, removeBlob } from "./blobs.ts";
import { inTransaction, type Handle } from "./database.ts";
import { keepStream, removeCutUploads } from "./keep-stream.ts";
import { makeKeyring, readKeyring } from "./keys/keyring.ts";
import { keepList, removeList } from "./knowledge/lists.ts";
import { onEveryEngine } from "./on-every-engine.test-support.ts";

const at = new Date("2026-11-26T10:00:00Z");
const megabyte = 1024 * 1024;

await onEveryEngine("bytes", (database) => {
  test("bytes come back as they were, of any size", async () => {
    const sizes = [0, 1, megabyte - 1, megabyte, megabyte + 1, 2 * megabyte];
    for (const bytes of sizes.flatMap((size) => [randomBytes(size), Buffer.alloc(size, "doorward ")])) {
      const kept = await keepBlob(database(), bytes, at);
      assert.deepEqual(kept, { sha256: hash(bytes), bytes: bytes.length });
      assert.ok(bytes.equals(await read(database(), kept.sha256)));
    }
  });

  test("the same bytes are kept once, also when they come at once or as a stream", async () => {
    const bytes = randomBytes(megabyte + 5);
    const before = await count(database());
    await Promise.all(
      [1, 2, 3].map(async () => await inTransaction(database(), (handle) => keepBlob(handle, bytes, at))),
    );
    const stream = () => keepStream(database(), pieces(bytes, 70_000), { mostBytes: 2 * megabyte, at });
    const [one, other] = await Promise.all([stream(), stream()]);
    assert.deepEqual(
      [one, other],
      Array.from({ length: 2 }, () => ({ sha256: hash(bytes), bytes: bytes.length })),
    );
    assert.deepEqual(await count(database()), { blobs: before.blobs + 1, chunks: before.chunks + 2 });
    const fresh = randomBytes(megabyte + 5);
    const two = [0, 1].map(() => keepStream(database(), pieces(fresh, 50_000), { mostBytes: 2 * megabyte, at }));
    await Promise.all(two);
    assert.deepEqual(await count(database()), { blobs: before.blobs + 2, chunks: before.chunks + 4 });
    assert.ok(fresh.equals(await read(database(), hash(fresh))));
  });

  test("what is repeated is kept small, and nothing stands in the database in plain", async () => {
    const marker = "MARKER-2b1f0c9a";
    const text = Buffer.from(`${marker} `.repeat(10_000));
    const { sha256 } = await keepBlob(database(), text, at);
    const short = await keepBlob(database(), Buffer.from(marker), at);
    const blob = database().sql.selectFrom("blobs").select("stored_bytes");
    assert.ok((await blob.where("sha256", "=", sha256).executeTakeFirstOrThrow()).stored_bytes < 1000);
    const rows = await database().sql.selectFrom("blob_chunks").select("sealed").execute();
    assert.ok(rows.length > 0);
    assert.ok(rows.every(({ sealed }) => !Buffer.from(sealed).includes(marker)));
    assert.equal((await read(database(), short.sha256)).toString(), marker);
  });

  test("another key opens nothing", async () => {
    const { sha256 } = await keepBlob(database(), Buffer.from("secret"), at);
    const other = { sql: database().sql, keys: readKeyring(makeKeyring(), "other") };
    await assert.rejects(read(other, sha256), { code: "key-not-valid" });
    await assert.rejects(read(database(), hash(Buffer.from("never kept"))), { code: "not-found" });
  });

  test("chunks that were changed, dropped, swapped or taken from elsewhere are found", async () => {
    const chunks = (own: string) => database().sql.updateTable("blob_chunks").where("stored_as", "=", own);
    const damages: ((storedAs: string, other: string) => Promise<unknown>)[] = [
      (own) =>
        chunks(own)
          .where("number", "=", 1)
          .set({ sealed: randomBytes(500) })
          .execute(),
      (own) => database().sql.deleteFrom("blob_chunks").where("stored_as", "=", own).where("number", "=", 1).execute(),
      (own) => database().sql.updateTable("blobs").set({ chunks: 2 }).where("stored_as", "=", own).execute(),
      (own) => database().sql.updateTable("blobs").set({ chunks: 4 }).where("stored_as", "=", own).execute(),
      async (own) => {
        for (const [from, to] of [
          [0, 9],
          [1, 0],
          [9, 1],
        ] as const)
          await chunks(own).where("number", "=", from).set({ number: to }).execute();
      },
      async (own, other) => {
        const query = database().sql.selectFrom("blob_chunks").select("sealed").where("stored_as", "=", other);
        const { sealed } = await query.where("number", "=", 0).executeTakeFirstOrThrow();
        await chunks(own).where("number", "=", 0).set({ sealed }).execute();
      },
      (own, other) =>
        database().sql.updateTable("blobs").set({ stored_as: other }).where("stored_as", "=", own).execute(),
    ];
    const { sha256: another } = await keepBlob(database(), randomBytes(2 * megabyte + 1), at);
    for (const damage of damages) {
      const { sha256 } = await keepBlob(database(), randomBytes(2 * megabyte + 1), at);
      await damage(await storedAs(database(), sha256), await storedAs(database(), another));
      await assert.rejects(read(database(), sha256), { code: "key-not-valid" });
    }
  });

  test("a stream of 20 MB is kept in chunks and comes back", async () => {
    const bytes = randomBytes(20_000_000);
    const kept = await keepStream(database(), pieces(bytes, 65_536), { mostBytes: bytes.length, at });
    assert.deepEqual(kept, { sha256: hash(bytes), bytes: bytes.length });
    assert.ok(bytes.equals(await read(database(), kept.sha256)));
    const empty = await keepStream(database(), pieces(Buffer.of(), 1), { mostBytes: 0, at });
    assert.equal((await read(database(), empty.sha256)).length, 0);
  });

  test("a stream that is cut off or too large leaves nothing behind", async () => {
    const before = await count(database());
    const uploads = () => database().sql.selectFrom("uploads").select("id").where("sha256", "is", null).execute();
    const cut = keepStream(database(), cutOff(randomBytes(3 * megabyte)), { mostBytes: 9 * megabyte, at });
    await assert.rejects(cut, /the client went away/u);
    const large = keepStream(database(), pieces(randomBytes(3 * megabyte), 99_999), { mostBytes: 2 * megabyte, at });
    await assert.rejects(large, { code: "too-large" });
    assert.deepEqual(await count(database()), before);
    assert.deepEqual(await uploads(), []);
  });

  test("what a process left that ended is removed, and bytes no arrival has", async () => {
    const before = await count(database());
    const used = randomBytes(10);
    const later = new Date(at.getTime() + 60_000);
    await keepStream(database(), pieces(used, 5), { mostBytes: 10, at });
    await acceptBytes(database(), "", { content: { sha256: hash(used), bytes: 10 } });
    await keepStream(database(), pieces(randomBytes(10), 5), { mostBytes: 10, at });
    const id = "01900000-0000-7000-8000-000000000000";
    await database().sql.insertInto("uploads").values({ id, sha256: null, started_at: at }).execute();
    await database()
      .sql.insertInto("blob_chunks")
      .values({ stored_as: id, number: 0, sealed: Buffer.of(1) })
      .execute();
    const fresh = await keepStream(database(), pieces(randomBytes(10), 5), { mostBytes: 10, at: later });
    await removeCutUploads(database(), later);
    assert.equal((await read(database(), hash(used))).length, 10);
    assert.equal((await read(database(), fresh.sha256)).length, 10);
    const left = await database().sql.selectFrom("uploads").select("sha256").execute();
    assert.deepEqual(left, [{ sha256: fresh.sha256 }]);
    assert.ok((await count(database())).chunks <= before.chunks + 2);
    assert.deepEqual(await database().sql.selectFrom("blob_chunks").where("stored_as", "=", id).execute(), []);
  });

  test("whoever hands in the bytes of a list does not take the list away with them", async () => {
    const bytes = Buffer.from("bad.example\n");
    const { sha256 } = await keepBlob(database(), bytes, at);
    const list = { name: "bad", format: "domains", sha256, rows: 1, importedBy: "user:1", importedAt: at };
    await keepList(database(), list);
    await keepStream(database(), pieces(bytes, 5), { mostBytes: megabyte, at });
    await removeCutUploads(database(), new Date(at.getTime() + 1));
    assert.equal(await removeBlob(database(), sha256), false);
    assert.ok(bytes.equals(await read(database(), sha256)));
    await removeList(database(), "bad");
    assert.equal(await removeBlob(database(), sha256), true);
  });

  test("bytes are removed when no arrival has them, and not while one is being accepted", async () => {
    const { arrival } = await acceptBytes(database(), "held");
    const sha256 = arrival.sha256 ?? "";
    assert.equal(await removeBlob(database(), sha256), false);
    await database().sql.deleteFrom("arrivals").where("id", "=", arrival.id).execute();
    const removal = Promise.withResolvers<boolean>();
    await inTransaction(database(), async (handle) => {
      const blob = await keepBlob(handle, Buffer.from("held"), at);
      removal.resolve(removeBlob(database(), sha256));
      await new Promise((resolve) => setTimeout(resolve, 50));
      await acceptBytes(handle, "held", { content: blob });
    });
    assert.equal(await removal.promise, false);
    assert.equal((await read(database(), sha256)).toString(), "held");
    await database().sql.deleteFrom("arrivals").where("sha256", "=", sha256).execute();
    assert.equal(await removeBlob(database(), sha256), true);
    assert.equal(await removeBlob(database(), sha256), true);
    await assert.rejects(read(database(), sha256), { code: "not-found" });
  });
});

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function read(handle: Handle, sha256: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readBlob(handle, sha256)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function count({ sql }: Handle): Promise<{ blobs: number; chunks: number }> {
  const blobs = await sql.selectFrom("blobs").select("sha256").execute();
  const chunks = await sql.selectFrom("blob_chunks").select("number").execute();
  return { blobs: blobs.length, chunks: chunks.length };
}

async function storedAs({ sql }: Handle, sha256: string): Promise<string> {
  const blob = sql.selectFrom("blobs").select("stored_as").where("sha256", "=", sha256);
  return (await blob.executeTakeFirstOrThrow()).stored_as;
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function* cutOff(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
  throw new Error("the client went away");
}
