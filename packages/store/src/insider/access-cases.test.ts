import assert from "node:assert/strict";
import { test } from "node:test";
import { acceptArrival } from "../accept-arrivals.ts";
import { inTransaction } from "../database.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { makeVerdict } from "../verdict.test-support.ts";
import { recordVerdict } from "../verdicts.ts";
import { findAccessCase, listAccessCases, widenAccessCase } from "./access-cases.ts";

const now = new Date("2026-11-02T12:00:00Z");
const actor = "00000000-0000-0000-0000-000000000001";

await onEveryEngine("cases about viewers", (database) => {
  test("a case about viewers tells of whom it is, also when it grows", async () => {
    const told = { viewers: [actor], from: now.toISOString() };
    const id = await inTransaction(database(), async (handle) => {
      const about = {
        door: "insider",
        kind: "access",
        name: "Viewer 0000…",
        source: "watch",
        submittedBy: "doorward",
      } as const;
      const { arrival } = await acceptArrival(handle, { ...about, content: null, told }, now);
      await recordVerdict(handle, arrival.id, { verdict: makeVerdict({ verdict: "check", door: "insider" }), at: now });
      return arrival.id;
    });
    const [own] = await listAccessCases(database(), 5);
    assert.deepEqual(
      [own?.id, own?.state, own?.viewers, own?.from, own?.decidedAt],
      [id, "open", [actor], now, undefined],
    );
    const viewers = [actor, "00000000-0000-0000-0000-000000000002"];
    await widenAccessCase(database(), id, { ...told, viewers }, "Two viewers");
    assert.deepEqual((await findAccessCase(database(), id))?.viewers, viewers);
    assert.equal(await findAccessCase(database(), actor), undefined);
  });
});
