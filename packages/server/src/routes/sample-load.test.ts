import assert from "node:assert/strict";
import { test } from "node:test";
import { doors } from "@doorward/core";
import { findArrival, listArrivals } from "@doorward/store";
import { auditOf, problemOf, readBody } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";

const today = new Date("2026-11-26T10:00:00Z");
const app = useApp({ now: () => today });
const load = (role: "admin" | "analyst" = "admin") => app().ask(role, "/api/v1/sample", { method: "POST" });

test("the sample week is loaded once, by an administrator, with the moments its arrivals came", async () => {
  assert.match(await problemOf(await load("analyst")), /^403 not-allowed/u);
  const audited = await auditOf(app(), async () => {
    const answers = await Promise.all([load(), load()]);
    const [first, second] = answers.toSorted((one, other) => one.status - other.status);
    assert.ok(first !== undefined && second !== undefined);
    assert.equal(first.status, 202);
    assert.deepEqual(await readBody(first), {
      arrivals: 160,
      from: "2026-11-19T04:12:00.000Z",
      to: "2026-11-25T19:12:00.000Z",
    });
    assert.match(await problemOf(second), /^409 conflict: The sample week is for an empty desk/u);
  });
  assert.deepEqual(audited, ['sample.loaded store {"arrivals":160}']);
  const { database } = app().services;
  const { arrivals } = await listArrivals(database, { doors, limit: 200 });
  assert.equal(arrivals.length, 160);
  assert.equal(app().queued.length, 160);
  for (const { id, source, receivedAt } of arrivals) {
    assert.equal(source, "sample");
    assert.ok(receivedAt < new Date("2026-11-26T00:00:00Z") && receivedAt >= new Date("2026-11-19T00:00:00Z"));
    assert.equal((await findArrival(database, id, doors))?.state, "waiting");
  }
});

test("an arrival of one's own cannot say when it came, and ends the offer of a sample", async () => {
  const path = "/api/v1/arrivals?door=support&receivedAt=2026-01-01T00:00:00Z";
  assert.match(await problemOf(await app().ask("admin", path, { method: "PUT", body: "x" })), /^(?:400|422) /u);
  assert.match(await problemOf(await load()), /^409 conflict/u);
});
