import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Problem } from "@doorward/core";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { keepSightings } from "../sightings/keep-sightings.ts";
import { assignCases } from "./assign-cases.ts";
import { allDoors, atSecond, forgetCases, openSome } from "./cases.test-support.ts";
import { decideCases } from "./decide-cases.ts";
import { exportCases } from "./export-cases.ts";
import type { CaseFilter } from "./filter-cases.ts";
import { countCases, findCase, listCases, type CaseQuestion } from "./list-cases.ts";

const user = "0190aaaa-0000-7000-8000-000000000001";

await onEveryEngine("cases are listed", (database) => {
  beforeEach(async () => await forgetCases(database()));
  const list = async (question: Partial<CaseQuestion>) =>
    await listCases(database(), { doors: allDoors, order: "newest", limit: 50, ...question });
  const names = async (filter: Partial<CaseFilter>) => (await list(filter)).cases.map(({ name }) => name).toSorted();
  const decide = async (id: string, decision: "allowed" | "held") => {
    const why = { decision, reason: "It is ours.", evidence: [], by: "user:1" };
    await decideCases(database(), { ids: [id], doors: allDoors, ...why, at: atSecond(50) });
  };

  test("in pages that neither repeat nor miss one, also of one moment, in both orders", async () => {
    const opened = [];
    for (const second of [1, 1, 1, 2, 3, 3, 4]) opened.push(await openSome(database(), { at: atSecond(second) }));
    for (const order of ["newest", "oldest"] as const) {
      const seen: string[] = [];
      let page = await list({ order, limit: 2 });
      for (let turn = 0; turn < 10 && page.next !== undefined; turn += 1) {
        seen.push(...page.cases.map(({ id }) => id));
        page = await list({ order, limit: 2, after: page.next });
      }
      seen.push(...page.cases.map(({ id }) => id));
      assert.deepEqual(seen.toSorted(), opened.toSorted());
      assert.equal(seen.at(order === "newest" ? 0 : -1), opened.at(-1));
    }
  });

  test("what is opened meanwhile moves nothing between the pages", async () => {
    for (const second of [1, 2, 3, 4]) await openSome(database(), { at: atSecond(second), name: String(second) });
    const page = await list({ limit: 2 });
    await openSome(database(), { at: atSecond(9), name: "9" });
    const rest = await list({ limit: 2, after: page.next ?? "" });
    assert.deepEqual(
      rest.cases.map(({ name }) => name),
      ["2", "1"],
    );
  });

  test("a cursor that no page ended with is refused", async () => {
    const bad = [
      "",
      "x",
      "%%%",
      Buffer.from("1_1").toString("base64url"),
      Buffer.from(`9_${"-".repeat(36)}`).toString("base64url"),
    ];
    for (const after of bad)
      await assert.rejects(list({ after }), (error) => error instanceof Problem && error.code === "not-valid");
  });

  test("only of the asker's doors", async () => {
    await openSome(database(), { door: "support", name: "ticket" });
    const id = await openSome(database(), { door: "hiring", name: "application" });
    assert.deepEqual(await names({ doors: ["support"] }), ["ticket"]);
    assert.deepEqual(await names({ doors: [] }), []);
    assert.equal((await findCase(database(), id, ["hiring"]))?.name, "application");
    for (const [asked, doors] of [
      [id, ["support"]],
      [id, []],
      ["no id", allDoors],
    ] as const)
      assert.equal(await findCase(database(), asked, doors), undefined);
  });

  test("filters hold all together", async () => {
    const open = await openSome(database(), { name: "a", kind: "message", outcome: "stop", at: atSecond(10) });
    const held = await openSome(database(), { name: "b", kind: "message", at: atSecond(20) });
    const over = await openSome(database(), { name: "c", kind: "file", at: atSecond(30) });
    await decide(held, "held");
    await decide(over, "allowed");
    await assignCases(database(), { ids: [open, over], doors: allDoors, assignee: user, at: atSecond(51) });
    assert.deepEqual(await names({ state: "open" }), ["a"]);
    assert.deepEqual(await names({ state: "held" }), ["b"]);
    assert.deepEqual(await names({ state: "decided" }), ["c"]);
    assert.deepEqual(await names({ outcome: "stop" }), ["a"]);
    assert.deepEqual(await names({ kind: "message" }), ["a", "b"]);
    assert.deepEqual(await names({ assignee: user }), ["a", "c"]);
    assert.deepEqual(await names({ assignee: "nobody" }), ["b"]);
    assert.deepEqual(await names({ assignee: "somebody" }), []);
    assert.deepEqual(await names({ from: atSecond(20) }), ["b", "c"]);
    assert.deepEqual(await names({ to: atSecond(20) }), ["a"]);
    assert.deepEqual(await names({ kind: "message", assignee: user, outcome: "stop", to: atSecond(11) }), ["a"]);
    assert.deepEqual(await names({ kind: "file", assignee: "nobody" }), []);
  });

  test("words are found in the name and in the reason, whatever their letters", async () => {
    await openSome(database(), { name: "Rechnung Ä 100%_\\.pdf", because: "It asks for a password." });
    await openSome(database(), { name: "other", because: "It runs a PROGRAM." });
    for (const text of ["rechnung", "PASSWORD rech", "ä 100%_\\", "%_"])
      assert.deepEqual(await names({ text }), ["Rechnung Ä 100%_\\.pdf"], text);
    assert.deepEqual(await names({ text: "program" }), ["other"]);
    assert.deepEqual(await names({ text: "program password" }), []);
    assert.equal((await names({ text: " " })).length, 2);
    for (const text of ["x".repeat(201), "a ".repeat(9), "a\0"])
      await assert.rejects(names({ text }), (error) => error instanceof Problem && error.code === "not-valid");
  });

  test("by a rule of the verdict that counts", async () => {
    const [first, second] = [await openSome(database(), { name: "a" }), await openSome(database(), { name: "b" })];
    const verdict = { outcome: "check", because: "", rules: "1", judged_at: atSecond(1), verdict: "{}" };
    const rows = [first, second, second].map((id, index) => ({
      ...verdict,
      arrival_id: id,
      number: index === 2 ? 2 : 1,
    }));
    await database().sql.insertInto("verdicts").values(rows).execute();
    const finding = { verdict_number: 1, position: 0, rule: "link/look-alike", strength: "strong", family: "disguise" };
    await database()
      .sql.insertInto("findings")
      .values([first, second].map((id) => ({ ...finding, arrival_id: id })))
      .execute();
    assert.deepEqual(await names({ rule: "link/look-alike" }), ["a"]);
    assert.deepEqual(await names({ rule: "link/other" }), []);
  });

  test("by what was seen in the arrival", async () => {
    const id = await openSome(database(), { name: "a" });
    await openSome(database(), { name: "b" });
    const observable = { type: "email", value: "eve@mail.example" } as const;
    const seen = { door: "support", kind: "message", seenAt: atSecond(1) } as const;
    await keepSightings(database(), { ...seen, arrivalId: id, observables: [observable] });
    assert.deepEqual(await names({ observable }), ["a"]);
    assert.deepEqual(await names({ observable, doors: ["hiring"] }), []);
    assert.deepEqual(await names({ observable: { ...observable, type: "handle" } }), []);
  });

  test("and counted by door, state and outcome", async () => {
    await openSome(database());
    await openSome(database());
    await decide(await openSome(database(), { outcome: "stop" }), "allowed");
    await openSome(database(), { door: "hiring" });
    assert.deepEqual(await countCases(database(), { doors: ["support"] }), [
      { door: "support", state: "decided", outcome: "stop", cases: 1 },
      { door: "support", state: "open", outcome: "check", cases: 2 },
    ]);
    assert.equal((await countCases(database(), { doors: allDoors })).length, 3);
  });

  test("and exported in pages, with what was decided", async () => {
    for (const second of [1, 2, 3]) await openSome(database(), { at: atSecond(second), name: String(second) });
    const last = (await list({ order: "oldest" })).cases.at(-1)?.id ?? "";
    await decide(last, "held");
    await decide(last, "allowed");
    const pages = [];
    for await (const page of exportCases(database(), { doors: allDoors, order: "oldest", pageSize: 2 }))
      pages.push(page);
    assert.deepEqual(
      pages.map((page) => page.map(({ name, decisions }) => [name, decisions.map(({ decision }) => decision)])),
      [
        [
          ["1", []],
          ["2", []],
        ],
        [["3", ["held", "allowed"]]],
      ],
    );
  });
});
