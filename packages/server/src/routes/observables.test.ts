import assert from "node:assert/strict";
import { test } from "node:test";
import { submitJudged } from "../arrivals/judge.test-support.ts";
import { auditOf, problemOf, readBody } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";

const kim = { type: "email", value: "kim@mail.example" } as const;
const ids: string[] = [];
const app = useApp({
  async fill(filled) {
    for (const door of ["support", "hiring", "support"] as const)
      ids.push(await submitJudged(filled, door, "check", [kim, { type: "domain", value: "100%.example" }]));
  },
});
const get = async (role: "admin" | "support", path: string) => await readBody(await app().ask(role, `/api/v1${path}`));

test("whether something was seen before is told with where and when, at one's own doors", async () => {
  const path = "/observables/sightings?type=email&value=kim@mail.example";
  const all = await get("admin", path);
  assert.deepEqual(
    [all.total, all.sightings.map(({ arrivalId }: { arrivalId: string }) => arrivalId)],
    [3, ids.toReversed()],
  );
  const some = await get("support", path);
  assert.deepEqual([some.total, some.doors], [2, [{ door: "support", sightings: 2 }]]);
  const first = await get("admin", `${path}&limit=2`);
  const rest = await get("admin", `${path}&limit=2&after=${encodeURIComponent(first.next as string)}`);
  assert.deepEqual([rest.sightings.length, rest.next], [1, undefined]);
  const never = await get("admin", "/observables/sightings?type=email&value=lee@mail.example");
  assert.deepEqual([never.total, never.first, never.sightings], [0, null, []]);
});

test("what was seen is searched by its beginning, and each search is audited without what was searched", async () => {
  const audited = await auditOf(app(), async () => {
    const found = await get("support", "/observables?startsWith=kim@&type=email");
    assert.deepEqual(
      found.observables.map(({ observable, sightings }: { observable: { value: string }; sightings: number }) => [
        observable.value,
        sightings,
      ]),
      [[kim.value, 2]],
    );
    assert.deepEqual((await get("support", "/observables?startsWith=%25")).observables, []);
  });
  assert.deepEqual(audited, ['observable.searched observables {"type":"email"}', "observable.searched observables {}"]);
});

test("asking where something was seen, and what is related, is audited as well", async () => {
  const audited = await auditOf(app(), async () => {
    await get("support", "/observables/sightings?type=email&value=kim@mail.example");
    await get("support", `/arrivals/${ids[0] ?? ""}/related`);
  });
  assert.deepEqual(audited, [
    'observable.searched observables {"type":"email"}',
    `observable.searched arrival:${ids[0] ?? ""} {}`,
  ]);
});

test("related arrivals are those in which the same was seen, at one's own doors", async () => {
  const related = async (role: "admin" | "support") =>
    (await get(role, `/arrivals/${ids[0] ?? ""}/related`)).arrivals.map(({ id }: { id: string }) => id);
  assert.deepEqual(await related("admin"), [ids[2], ids[1]]);
  assert.deepEqual(await related("support"), [ids[2]]);
});

test("a question that means nothing is refused", async () => {
  for (const path of ["/observables", "/observables?startsWith=a&type=colour", "/observables/sightings?type=email"])
    assert.match(await problemOf(await app().ask("admin", `/api/v1${path}`)), /^422 not-valid: .* \[query\./u, path);
});
