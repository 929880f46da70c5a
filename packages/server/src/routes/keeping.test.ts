import assert from "node:assert/strict";
import { test } from "node:test";
import { doorsOfRole, roles } from "../access/roles.ts";
import { submitJudged } from "../arrivals/judge.test-support.ts";
import { auditOf, problemOf, readBody, sendJson } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";

const kim = { type: "email", value: "kim@mail.example" } as const;
const one = { id: "" };
const app = useApp({
  async fill(filled) {
    one.id = await submitJudged(filled, "support", "check", [kim]);
  },
});
const put = (verb: "hold" | "release", role: "admin" | "support" = "admin") =>
  app().ask(
    role,
    `/api/v1/arrivals/${one.id}/${verb}`,
    sendJson({ reason: "Case 4711" }, verb === "hold" ? "PUT" : "POST"),
  );
const erase = (reason: string) => app().ask("admin", "/api/v1/erasures", sendJson({ observables: [kim], reason }));

test("an arrival under hold is not erased, is released with a reason, and each change is audited once", async () => {
  const audited = await auditOf(app(), async () => {
    assert.equal((await put("hold")).status, 204);
    assert.equal((await put("hold")).status, 204);
    const told = await readBody(await app().ask("admin", `/api/v1/arrivals/${one.id}`));
    assert.equal(told.heldBecause, "Case 4711");
    for (const role of roles.filter((each) => doorsOfRole[each].includes("support"))) {
      const expected = role === "support" ? null : "Case 4711";
      assert.equal((await readBody(await app().ask(role, `/api/v1/arrivals/${one.id}`))).heldBecause, expected, role);
      const { arrivals } = await readBody(await app().ask(role, "/api/v1/arrivals"));
      assert.equal(arrivals[0].heldBecause, expected, role);
    }
    assert.match(await problemOf(await erase("Request 17")), /^409 conflict: Nothing was erased: 1 of the arrivals/u);
    assert.equal((await put("release")).status, 204);
    assert.equal((await put("release")).status, 204);
    assert.match(await problemOf(await put("hold", "support")), /^403 not-allowed/u);
  });
  const { holds } = await readBody(await app().ask("admin", `/api/v1/arrivals/${one.id}/holds`));
  assert.deepEqual([holds.length, holds[0].reason, holds[0].releasedBecause], [1, "Case 4711", "Case 4711"]);
  assert.equal((await app().ask("support", `/api/v1/arrivals/${one.id}/holds`)).status, 403);
  assert.deepEqual(audited, [`arrival.held arrival:${one.id} {}`, `arrival.released arrival:${one.id} {}`]);
});

test("what an erasure would reach is shown to an administrator, and nothing is erased", async () => {
  const audited = await auditOf(app(), async () => {
    const ask = (role: "admin" | "analyst") =>
      app().ask(role, "/api/v1/erasures/previews", sendJson({ observables: [kim] }));
    const { arrivals, forgotten } = await readBody(await ask("admin"));
    assert.deepEqual([arrivals[0].id, arrivals[0].isHeld, forgotten], [one.id, false, [kim]]);
    assert.match(await problemOf(await ask("analyst")), /^403 not-allowed/u);
    assert.equal((await readBody(await ask("admin"))).arrivals.length, 1);
  });
  assert.deepEqual(audited, ['erasure.previewed erasures {"arrivals":1}', 'erasure.previewed erasures {"arrivals":1}']);
});

test("a person is erased, and nothing about the person stays in the log or in the list", async () => {
  const audited = await auditOf(app(), async () => {
    assert.match(await problemOf(await erase("kim@mail.example asked")), /^422 not-valid: Give the number/u);
    assert.match(await problemOf(await erase("x".repeat(501))), /^422 not-valid: .* \[body\.reason\]$/u);
    assert.deepEqual((await readBody(await erase("Request 17"))).arrivals, 1);
  });
  assert.equal(audited.length, 1);
  assert.match(audited[0] ?? "", /^person\.erased erasure:[\w-]+ \{"arrivals":1,"observables":\d+\}$/u);
  const { erasures } = await readBody(await app().ask("auditor", "/api/v1/erasures"));
  assert.deepEqual([erasures.length, erasures[0].reason], [1, "Request 17"]);
  assert.equal(JSON.stringify(erasures).includes("kim"), false);
  const again = await app().ask("admin", `/api/v1/arrivals/${one.id}/judgements`, { method: "POST" });
  assert.match(await problemOf(again), /^409 conflict: .*bytes are not kept/u);
});

test("the days of what is kept are changed one by one, and audited", async () => {
  const change = (days: object) => app().ask("admin", "/api/v1/retention", sendJson({ days }, "PATCH"));
  const audited = await auditOf(app(), async () => {
    assert.equal((await readBody(await change({ "raw-clear": 30 }))).days["raw-clear"], 30);
    assert.match(await problemOf(await change({})), /^422 not-valid: .* \[body\.days\]$/u);
    assert.match(await problemOf(await change({ "raw-clear": 0 })), /^422 not-valid/u);
    assert.match(await problemOf(await change({ everything: 3 })), /^422 not-valid/u);
  });
  assert.deepEqual(audited, ['retention.changed store {"raw-clear":30}']);
  const { days } = await readBody(await app().ask("auditor", "/api/v1/retention"));
  assert.deepEqual([days["raw-clear"], days["raw-decided"]], [30, 365]);
});
