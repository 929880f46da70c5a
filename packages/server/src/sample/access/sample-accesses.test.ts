import assert from "node:assert/strict";
import { test } from "node:test";
import { hashActor, listAccessCases } from "@doorward/store";
import { useApp } from "../../http/app.test-support.ts";
import { readBody } from "../../http/ask.test-support.ts";
import { watchRound } from "../../insider/watch/watch-round.ts";
import { ring, slowThief } from "./access-story.ts";
import { loadAccesses } from "./load-accesses.ts";
import { listAccessWeeks } from "./list-access-weeks.ts";

const today = new Date("2026-11-26T10:00:00Z");
const app = useApp({ now: () => today });
const keyOf = (actor: string) => hashActor(app().services.database.keys, actor);

function listRecords() {
  return [...listAccessWeeks(today, (id) => id)].flatMap(({ records }) => records);
}

interface Ranked {
  readonly ranked: readonly { readonly viewer: string; readonly isFlagged: boolean }[];
  readonly groups: readonly { readonly key: string; readonly isFlagged: boolean }[];
}

test("the weeks are the same whenever they are made for a day, and hold 300 viewers and 25,000 views", () => {
  const records = listRecords();
  assert.deepEqual(records, listRecords());
  const ofKind = Map.groupBy(records, ({ kind }) => kind);
  assert.equal(ofKind.get("viewer")?.length, 300);
  assert.ok((ofKind.get("event")?.length ?? 0) >= 25_000);
});

test("the slow thief and the ring are cases, the outage is none", async () => {
  assert.equal((await app().ask("admin", "/api/v1/sample", { method: "POST" })).status, 202);
  await loadAccesses(app().services, new AbortController().signal);
  await watchRound(app().services, today);
  const cases = await listAccessCases(app().services.database, 100);
  const alone = cases.find(({ viewers }) => viewers.length === 1);
  const together = cases.find(({ viewers }) => viewers.length > 1);
  assert.equal(cases.length, 2);
  assert.deepEqual(alone?.viewers, [keyOf(slowThief.actor)]);
  assert.deepEqual(together?.viewers.toSorted(), ring.actors.map(keyOf).toSorted());
});

test("the victims lead to the ring first", async () => {
  const victims = await readBody(await app().ask("analyst", "/api/v1/sample/victims"));
  const asking = { method: "POST", body: JSON.stringify(victims), headers: { "content-type": "application/json" } };
  const answer = await app().ask("analyst", "/api/v1/access/victims", asking);
  const { ranked, groups } = (await readBody(answer)) as unknown as Ranked;
  const first = ranked.slice(0, ring.actors.length);
  assert.deepEqual(first.map(({ viewer }) => viewer).toSorted(), ring.actors.map(keyOf).toSorted());
  assert.ok(first.every(({ isFlagged }) => isFlagged));
  assert.deepEqual([groups[0]?.isFlagged, groups[0]?.key], [true, "harborline-east"]);
});
