import assert from "node:assert/strict";
import { test } from "node:test";
import { doors, Problem } from "@doorward/core";
import { decideCases } from "../cases/decide-cases.ts";
import { inTransaction, type Handle } from "../database.ts";
import { applyRetention } from "../keeping/apply-retention.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { rejudgeArrival } from "../arrivals.ts";
import { changeApplication, listApplicationChanges } from "./change-application.ts";
import { findApplication, listApplications, listApplicationsOfPerson, listHires } from "./find-applications.ts";
import { keepApplication } from "./keep-application.ts";
import { keepOne } from "./applications.test-support.ts";
import { addPersonAnswer, listPersonAnswers } from "./person-answers.ts";
import { rejudgeStill } from "./rejudge-still.ts";
import { addStepAnswer, listStepAnswers, listStepResults } from "./step-answers.ts";

const at = new Date("2026-11-20T10:00:00Z");
const later = (days: number) => new Date(at.getTime() + days * 86_400_000);

await onEveryEngine("work on applications", (database) => {
  let id = "";
  const inside = async <T>(work: (handle: Handle) => Promise<T>) => await inTransaction(database(), work);
  const find = async () => (await findApplication(database(), id, doors)) ?? assert.fail("It is kept.");
  const decide = async (decision: "blocked" | "held") =>
    await decideCases(database(), { ids: [id], doors, decision, reason: "So.", evidence: [], by: "user:1", at });
  const note = async (kind: "notice-sent" | "answered" | "lapsed", text?: string, when = at) =>
    await inside((handle) =>
      addPersonAnswer(handle, { arrivalId: id, kind, by: "user:1", at: when, ...(text === undefined ? {} : { text }) }),
    );

  test("an application is found at its door alone, and listed in pages", async () => {
    for (let number = 0; number < 3; number += 1)
      id = await keepOne(database(), { at: later(number), tier: "finance" });
    assert.equal(await findApplication(database(), id, ["support"]), undefined);
    const { name, stage, tier, caseState, personId } = await find();
    assert.deepEqual(
      [name, stage, tier, caseState, personId],
      ["application.json", "application", "finance", "open", id],
    );
    const { applications: page, next } = await listApplications(database(), { doors, tier: "finance", limit: 2 });
    const { applications: rest } = await listApplications(database(), {
      doors,
      limit: 2,
      ...(next && { after: next }),
    });
    assert.deepEqual([page[0]?.id, page.length, rest.length], [id, 2, 1]);
    assert.deepEqual(await listApplications(database(), { doors: ["support"], limit: 2 }), { applications: [] });
  });

  test("nobody is turned down who was not heard, and may be held meanwhile", async () => {
    await assert.rejects(decide("blocked"), (error) => error instanceof Problem && error.code === "conflict");
    await decide("held");
    await assert.rejects(note("lapsed"), /Nobody told the person yet/u);
    await note("notice-sent");
    await assert.rejects(note("lapsed", undefined, later(4.9)), /has 5 days to answer at least/u);
    await assert.rejects(decide("blocked"), /Hold the case until then/u);
    await assert.rejects(note("answered"), /Write down what the person said/u);
    await note("answered", "It is my sister's number.");
    const [decided] = await decide("blocked");
    assert.equal(decided?.decision, "blocked");
    const answers = await listPersonAnswers(database(), [id]);
    assert.deepEqual(
      answers.map(({ number, kind, text }) => [number, kind, text]),
      [
        [1, "notice-sent", null],
        [2, "answered", "It is my sister's number."],
      ],
    );
  });

  test("answers to steps are added and none is lost, also when two are noted at once", async () => {
    const answer = { arrivalId: id, step: "hardware-key", by: "user:1", at };
    await Promise.all(
      ["refused", "done"].map((result) =>
        inside((handle) => addStepAnswer(handle, { ...answer, result, note: result })),
      ),
    );
    const answers = await listStepAnswers(database(), [id]);
    assert.deepEqual(
      answers.map(({ number, result, note: text }) => [number, result === text]),
      [
        [1, true],
        [2, true],
      ],
    );
    // How they ended is told without the key.
    const { sql } = database();
    assert.deepEqual(
      await listStepResults({ sql }, [id]),
      answers.map(({ arrivalId, step, result, at: answered }) => ({ arrivalId, step, result, at: answered })),
    );
  });

  test("another tier needs a reason, and the first day of work is kept", async () => {
    const change = async (told: Omit<Parameters<typeof changeApplication>[2], "by">) => {
      return await inside((handle) => changeApplication(handle, id, { by: "user:2", ...told }));
    };
    await assert.rejects(change({ tier: "security", at }), /fixed before applications open/u);
    await change({ tier: "security", reason: "The role was moved.", at });
    const early = { startedAt: later(20), at: later(25) };
    await assert.rejects(change({ ...early, reason: "A colleague forgot." }), /Set that stage too/u);
    await change({ stage: "on-the-job", at: later(30) });
    await assert.rejects(change(early), /Give the reason why access was given/u);
    await assert.rejects(change({ startedAt: later(60), reason: "Later.", at: later(50) }), /still to come/u);
    assert.equal(await change({ stage: "on-the-job", at: later(40) }), undefined);
    const { tier, stage, startedAt } = await find();
    assert.deepEqual([tier, stage, startedAt], ["security", "on-the-job", later(30)]);
    assert.deepEqual(
      (await listHires(database(), 9)).map((hire) => hire.id),
      [id],
    );
    assert.deepEqual(
      (await listApplicationChanges(database(), id)).map(({ reason }) => reason),
      ["The role was moved.", null],
    );
    await change({ tier: "finance", reason: "Once more.", at: later(50) });
    assert.deepEqual((await find()).startedAt, later(30));
    const moved = await change({ startedAt: later(29), reason: "The log says so.", at: later(51) });
    assert.deepEqual([moved?.stage, moved?.tier, moved?.startedAt], [null, null, later(29)]);
    assert.deepEqual((await listApplicationChanges(database(), id)).at(-1)?.startedAt, later(29));
  });

  test("kept again, it keeps the stage that people set, and belongs to its person", async () => {
    const { engagement, receivedAt } = await find();
    const person = { names: ["New"], isNameVerified: true, noted: [], texts: [], pictures: [] };
    const again = { arrivalId: id, personId: id, engagement, receivedAt, person, textBands: [] };
    await inside((handle) => keepApplication(handle, { ...again, stage: "application", tier: "other" }));
    assert.equal((await find()).stage, "on-the-job");
    assert.deepEqual(
      (await listApplicationsOfPerson(database(), id)).map((one) => one.id),
      [id],
    );
  });

  test("of whoever applies again and again the newest hundred are listed, the oldest of them first", async () => {
    const ids: string[] = [];
    for (let number = 0; number < 101; number += 1)
      ids.push(await keepOne(database(), { at: later(60), name: "Again", ...(ids[0] && { personId: ids[0] }) }));
    const listed = await listApplicationsOfPerson(database(), ids[0] ?? "");
    assert.deepEqual(
      listed.map((one) => one.id),
      ids.toSorted().slice(1),
    );
  });

  test("what was judged is judged again, also by what was read when its bytes are gone, and what waits is not", async () => {
    await database().sql.updateTable("arrivals").set({ sha256: null }).where("id", "=", id).execute();
    assert.deepEqual(await inside((handle) => rejudgeStill(handle, [id])), [id]);
    assert.deepEqual(await inside((handle) => rejudgeStill(handle, [id])), []);
    await assert.rejects(rejudgeArrival(database(), id, doors), /waits to be judged already/u);
    await database().sql.updateTable("arrivals").set({ state: "judged" }).where("id", "=", id).execute();
  });

  test("after four years nothing that was written is left, and that it was decided is", async () => {
    const old = later(1500);
    await applyRetention(database(), { at: old, by: "doorward" });
    const rows = await database()
      .sql.selectFrom("applications")
      .select("sealed")
      .where("arrival_id", "=", id)
      .execute();
    assert.deepEqual(rows, [{ sealed: null }]);
    const [answer] = await listPersonAnswers(database(), [id]);
    assert.deepEqual([answer?.kind, answer?.text], ["notice-sent", null]);
    assert.deepEqual(
      (await listStepAnswers(database(), [id])).map(({ note: text }) => text),
      [null, null],
    );
    assert.ok((await listApplicationChanges(database(), id)).every(({ reason }) => reason === null));
    assert.equal((await find()).decision, "blocked");
  });
});
