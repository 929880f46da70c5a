import assert from "node:assert/strict";
import { test } from "node:test";
import { submitMail } from "../arrivals/judge.test-support.ts";
import { readBody } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";
import { startHousekeeping } from "../housekeeping.ts";

const app = useApp({ hasQueue: true });
const read = async () => await readBody(await app().ask("auditor", "/api/v1/operation"));

test("what waits is told with since when, and so are a round of housekeeping and a backup once there was one", async () => {
  const before = await read();
  assert.deepEqual(before.judging, { waiting: 0, active: 0, dead: 0, waitingSince: null });
  assert.deepEqual([before.store, before.judges, before.housekeeping, before.backupAt], ["embedded", 1, null, null]);
  await submitMail(app(), "support", { name: "waits.eml" });
  const { database, now, housekeeping } = app().services;
  const house = await startHousekeeping({ database, now, onProblem: assert.ifError, onRound: housekeeping.note });
  await house.close();
  await (await app().ask("admin", "/api/v1/backups", { method: "POST" })).arrayBuffer();
  const after = await read();
  assert.equal(after.judging.waiting, 1);
  assert.ok(Date.parse(after.judging.waitingSince) <= Date.parse(after.time));
  assert.deepEqual(
    { ...after.housekeeping, at: typeof after.housekeeping.at },
    { at: "string", problems: 0, removed: 0 },
  );
  assert.ok(Date.parse(after.backupAt) > 0);
});
