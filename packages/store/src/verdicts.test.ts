import assert from "node:assert/strict";
import { test } from "node:test";
import { acceptArrival, findArrival, type NewArrival } from "./arrivals.ts";
import { keepBlob, readBlob } from "./blobs.ts";
import { inTransaction } from "./database.ts";
import { onEveryEngine } from "./on-every-engine.test-support.ts";
import { readFacts } from "./readings.ts";
import { makeVerdict } from "./verdict.test-support.ts";
import { readVerdict, recordVerdict } from "./verdicts.ts";

const at = new Date("2026-11-26T10:00:00Z");

await onEveryEngine("verdicts", (database) => {
  test("an arrival is accepted and judged", async () => {
    const db = database();
    const { arrival } = await inTransaction(db, async (handle) => {
      const blob = await keepBlob(handle, Buffer.from("hello"), at);
      const told: NewArrival = {
        door: "support",
        kind: "message",
        name: "mail.eml",
        source: "api",
        submittedBy: "token:1",
        ...blob,
        told: {},
        at,
      };
      return await acceptArrival(handle, told);
    });
    const bytes: Uint8Array[] = [];
    for await (const chunk of readBlob(db, arrival.sha256 ?? "")) bytes.push(chunk);
    assert.equal(Buffer.concat(bytes).toString(), "hello");
    const verdict = makeVerdict();
    const judge = async () =>
      await inTransaction(
        db,
        async (handle) => await recordVerdict(handle, arrival.id, { verdict, facts: '{"a":1}', at }),
      );
    assert.equal(await judge(), "recorded");
    assert.equal(await judge(), "already judged");
    assert.deepEqual((await readVerdict(db, arrival.id, ["support"]))?.verdict, verdict);
    assert.equal(await readFacts(db, arrival.id, ["support"]), '{"a":1}');
    assert.equal((await findArrival(db, arrival.id, ["support"]))?.state, "judged");
  });
});
