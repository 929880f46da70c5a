import assert from "node:assert/strict";
import { test } from "node:test";
import { Problem } from "@doorward/core";
import { inTransaction, type Handle } from "../database.ts";
import { newId } from "../new-id.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { assignCases } from "./assign-cases.ts";
import { allDoors, atSecond, openSome } from "./cases.test-support.ts";
import { decideCases, listDecisions, withdrawDecision, type NewDecision } from "./decide-cases.ts";
import { findCase } from "./list-cases.ts";

const by = "user:0";
const user = "0190aaaa-0000-7000-8000-000000000001";

const problem =
  (code: Problem["code"], says: RegExp = /./u) =>
  (error: unknown) =>
    error instanceof Problem && error.code === code && says.test(error.message);

await onEveryEngine("cases are decided", (database) => {
  const decide = async (ids: readonly string[], told: Partial<NewDecision> = {}, handle: Handle = database()) =>
    await decideCases(handle, {
      ids,
      doors: allDoors,
      decision: "blocked",
      reason: "The bank account is not theirs.",
      evidence: [{ path: "mail.eml", line: 7, rule: "message/new-bank-account" }],
      by,
      at: atSecond(1),
      ...told,
    });
  const find = async (id: string) => await findCase(database(), id, allDoors);

  test("several at once, each with its reason and its places", async () => {
    const ids = [await openSome(database()), await openSome(database(), { door: "hiring" })];
    const decided = await decide([...ids, ids[0] ?? ""]);
    assert.deepEqual(
      decided.map(({ id, state, decision, version, decidedAt }) => [id, state, decision, version, decidedAt]),
      ids.map((id) => [id, "decided", "blocked", 2, atSecond(1)]),
    );
    const kept = await listDecisions(database(), ids);
    assert.deepEqual(kept.map(({ caseId }) => caseId).toSorted(), ids.toSorted());
    assert.deepEqual(kept[0]?.evidence, [{ path: "mail.eml", line: 7, rule: "message/new-bank-account" }]);
    assert.equal(kept[0]?.reason, "The bank account is not theirs.");
  });

  test("a held one stays in the queue and can be decided later", async () => {
    const id = await openSome(database());
    const [held] = await decide([id], { decision: "held" });
    assert.deepEqual([held?.state, held?.decision, held?.decidedAt], ["held", "held", null]);
    const [allowed] = await decide([id], { decision: "allowed", at: atSecond(2) });
    assert.deepEqual([allowed?.state, allowed?.decision], ["decided", "allowed"]);
    assert.deepEqual(
      (await listDecisions(database(), [id])).map(({ number, decision }) => [number, decision]),
      [
        [1, "held"],
        [2, "allowed"],
      ],
    );
  });

  test("one that cannot be decided leaves all as they were", async () => {
    const mine = await openSome(database());
    const theirs = await openSome(database(), { door: "hiring" });
    const never = newId(atSecond(0));
    for (const other of [theirs, never, "no id at all"]) {
      await assert.rejects(decide([mine, other], { doors: ["support"] }), (error: unknown) => {
        assert.ok(error instanceof Problem && error.code === "not-found");
        assert.equal(error.message, `There is no case ${other}.`);
        return true;
      });
    }
    await assert.rejects(decide([mine], { doors: [] }), problem("not-found"));
    assert.equal((await find(mine))?.version, 1);
    assert.deepEqual(await listDecisions(database(), [mine, theirs]), []);
  });

  test("what somebody else changed is not overwritten, and it is named", async () => {
    const [first, second] = [await openSome(database()), await openSome(database())];
    await assignCases(database(), { ids: [second], doors: allDoors, assignee: user, at: atSecond(1) });
    const versions = { [first]: 1, [second]: 1 };
    await assert.rejects(
      decide([first, second], { versions }),
      problem("conflict", new RegExp(`changed ${second} `, "u")),
    );
    assert.equal((await find(first))?.state, "open");
    await decide([first, second], { versions: { [first]: 1, [second]: 2 } });
    assert.equal((await find(second))?.state, "decided");
  });

  test("of two who decide at once, the second one is told", async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, async () => await openSome(database())));
    const versions = Object.fromEntries(ids.map((id) => [id, 1]));
    const answers = await Promise.allSettled([
      decide(ids, { versions, decision: "allowed" }),
      decide(ids.toReversed(), { versions, decision: "blocked" }),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), ["fulfilled", "rejected"]);
    assert.equal((await listDecisions(database(), ids)).length, 20);
  });

  test("a transaction that fails later undoes the decision", async () => {
    const id = await openSome(database());
    const undone = inTransaction(database(), async (handle) => {
      await decide([id], {}, handle);
      throw new Error("undo");
    });
    await assert.rejects(undone, /undo/u);
    assert.equal((await find(id))?.state, "open");
    assert.deepEqual(await listDecisions(database(), [id]), []);
  });

  test("a reason is needed, and there are limits", async () => {
    const id = await openSome(database());
    for (const reason of ["", " \n", "x".repeat(4001), "a\0b"])
      await assert.rejects(decide([id], { reason }), problem("not-valid"));
    await assert.rejects(decide([]), problem("not-valid"));
    await assert.rejects(decide(Array.from({ length: 501 }, () => newId())), problem("too-large"));
    const evidence = Array.from({ length: 201 }, () => ({ path: "a" }));
    await assert.rejects(decide([id], { evidence }), problem("too-large"));
  });

  test("the last decision can be taken back, once, and stays in the history", async () => {
    const id = await openSome(database());
    const back = async (version?: number) =>
      await withdrawDecision(database(), {
        id,
        doors: ["support"],
        reason: "The wrong case.",
        by,
        at: atSecond(3),
        ...(version === undefined ? {} : { version }),
      });
    await assert.rejects(back(), problem("conflict", /no decision/u));
    await decide([id], { decision: "held" });
    await decide([id], { decision: "allowed" });
    await assert.rejects(back(2), problem("conflict", /changed/u));
    const opened = await back(3);
    assert.deepEqual([opened.state, opened.decision, opened.decidedAt, opened.version], ["open", null, null, 4]);
    await assert.rejects(back(), problem("conflict", /no decision/u));
    const history = await listDecisions(database(), [id]);
    assert.deepEqual(
      history.map(({ withdrawn }) => withdrawn),
      [null, { by, because: "The wrong case.", at: atSecond(3) }],
    );
    await decide([id]);
    assert.equal((await listDecisions(database(), [id])).at(-1)?.number, 3);
  });

  test("of another door nothing can be taken back", async () => {
    const id = await openSome(database());
    await decide([id]);
    const take = withdrawDecision(database(), { id, doors: ["hiring"], reason: "No.", by, at: atSecond(3) });
    await assert.rejects(take, problem("not-found"));
  });

  test("cases are given to somebody, and to nobody again", async () => {
    const id = await openSome(database());
    const give = async (assignee: string | null, versions?: Record<string, number>) =>
      await assignCases(database(), {
        ids: [id],
        doors: ["support"],
        assignee,
        at: atSecond(1),
        ...(versions === undefined ? {} : { versions }),
      });
    assert.equal((await give(user))[0]?.assignee, user);
    await assert.rejects(give(null, { [id]: 1 }), problem("conflict"));
    assert.equal((await give(null, { [id]: 2 }))[0]?.assignee, null);
    await assert.rejects(give("me"), problem("not-valid"));
  });
});
