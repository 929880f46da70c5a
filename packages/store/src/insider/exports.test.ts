import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultInsiderSettings, Problem, type ExportLimits } from "@doorward/core";
import { assert as check, asyncProperty, constantFrom, integer, record } from "fast-check";
import type { Database } from "../database.ts";
import { onEveryEngine } from "../on-every-engine.test-support.ts";
import { allowExport, listExportedRows, verifyExportProof } from "./allow-export.ts";
import { answerExport, listExportRequests, requestExport } from "./export-requests.ts";

const id = (number: number) => `00000000-0000-0000-0000-${number.toString(16).padStart(12, "0")}`;
const start = Date.parse("2026-11-20T10:00:00Z");
const { exports: limits } = defaultInsiderSettings;
const ben = { actor: id(999), team: "risk" };

/** A request of a person and team of its own, approved by Ben unless said otherwise. */
async function ask(database: Database, asked: { person: number; rows: number; team?: string; isOpen?: boolean }) {
  const { person, rows, team = `team ${String(person)}`, isOpen = false } = asked;
  const at = new Date(start);
  const requester = { actor: id(person), team };
  const request = await requestExport(database, { requester, query: "q1", rows, purpose: "Tax year", at });
  if (!isOpen) {
    const given = { id: request.id, approver: ben, answer: "approved", reason: "Agreed.", at } as const;
    assert.equal((await answerExport(database, given, limits)).fault, undefined);
  }
  return { request: request.id, requester: id(person), query: "q1", rows, at: start + 1000 };
}

await onEveryEngine("exports that two people answer for", (database) => {
  const allow = async (asked: Parameters<typeof allowExport>[1], within: ExportLimits = limits) =>
    await allowExport(database(), asked, within);

  test("what was approved runs once, and leaves a proof that nobody else can write", async () => {
    const run = await ask(database(), { person: 1, rows: 100 });
    const answer = await allow(run);
    assert.ok(answer.kind === "allowed");
    assert.deepEqual(await verifyExportProof(database(), answer.proof), run);
    const changed = answer.proof.replace(/.$/u, (last) => (last === "0" ? "1" : "0"));
    for (const text of [changed, "", "dwx_", `${answer.proof}0`]) {
      assert.equal(await verifyExportProof(database(), text), undefined);
    }
    assert.deepEqual(await allow(run), { kind: "refused", because: "used" });
  });

  test("what nobody approved does not, nor what the requester or the own team approved", async () => {
    const run = await ask(database(), { person: 2, rows: 100, isOpen: true });
    assert.deepEqual(await allow(run), { kind: "refused", because: "not-approved" });
    const give = async (actor: string, team: string) => {
      const given = { id: run.request, approver: { actor, team }, answer: "approved", reason: "Yes" } as const;
      return (await answerExport(database(), { ...given, at: new Date(start) }, limits)).fault;
    };
    assert.equal(await give(id(2), "risk"), "own");
    const asked = { requester: { actor: id(2), team: "cards" }, tokenMaker: id(999), query: "q1", rows: 1 };
    const { id: request } = await requestExport(database(), { ...asked, purpose: "Tax year", at: new Date(start) });
    const ofMaker = { id: request, approver: ben, answer: "approved", reason: "Yes", at: new Date(start) } as const;
    assert.equal((await answerExport(database(), ofMaker, limits)).fault, "own-token");
    assert.equal(await give(id(999), " Team  2"), "same-team");
    assert.deepEqual(await allow(run), { kind: "refused", because: "not-approved" });
    assert.equal(await give(id(999), "risk"), undefined);
    assert.equal(await give(id(998), "risk"), "answered");
    assert.equal((await allow(run)).kind, "allowed");
  });

  test("an approval is for its person, query, rows and time", async () => {
    const run = await ask(database(), { person: 3, rows: 100 });
    const late = start + limits.approvalHours * 3_600_000 + 1;
    const others = [
      [{ requester: id(4) }, "other-person"],
      [{ query: "q2" }, "other-query"],
      [{ rows: 101 }, "over-ceiling"],
      [{ rows: -1 }, "over-ceiling"],
      [{ at: late }, "expired"],
      [{ request: id(3) }, "no-request"],
      [{ request: "' or true" }, "no-request"],
    ] as const;
    for (const [other, because] of others)
      assert.deepEqual(await allow({ ...run, ...other }), { kind: "refused", because });
    assert.equal((await allow(run)).kind, "allowed");
  });

  test("of many who use one approval at once, one does", async () => {
    const run = await ask(database(), { person: 5, rows: 10 });
    const answers = await Promise.all(Array.from({ length: 12 }, async () => await allow(run)));
    assert.equal(answers.filter(({ kind }) => kind === "allowed").length, 1);
  });

  test("many at once never pass a limit together, of a person or of a team", async () => {
    let person = 100;
    const sizes = record({ rows: integer({ min: 1, max: 60 }), whose: constantFrom("viewer", "team") });
    await check(
      asyncProperty(sizes, async ({ rows, whose }) => {
        person += 10;
        const of = (index: number) => (whose === "viewer" ? person : person + index);
        const runs = [];
        for (let index = 0; index < 6; index += 1)
          runs.push(await ask(database(), { person: of(index), rows, team: `shared ${String(person)}` }));
        const sum = { day: 100, month: 1000 };
        const within = { ...limits, [whose]: sum };
        const answers = await Promise.all(runs.map(async (run) => await allow(run, within)));
        const allowed = answers.filter(({ kind }) => kind === "allowed").length;
        assert.equal(allowed, Math.min(6, Math.floor(100 / rows)));
      }),
      { numRuns: 6 },
    );
  });

  test("sums roll on: what ran a day ago counts for the month alone", async () => {
    const dayMs = 86_400_000;
    const within = { ...limits, approvalHours: 2000, viewer: { day: 100, month: 150 } };
    const run = await ask(database(), { person: 60, rows: 100 });
    assert.equal((await allow(run)).kind, "allowed");
    const later = async (rows: number, days: number) => {
      const next = await ask(database(), { person: 60, rows, isOpen: true });
      const given = {
        id: next.request,
        approver: ben,
        answer: "approved",
        reason: "Yes",
        at: new Date(start),
      } as const;
      await answerExport(database(), given, within);
      return await allow({ ...next, at: run.at + days * dayMs }, within);
    };
    assert.deepEqual(await later(1, 0.9), { kind: "refused", because: "viewer-day" });
    assert.equal((await later(50, 1)).kind, "allowed");
    assert.deepEqual(await later(1, 2.5), { kind: "refused", because: "viewer-month" });
    assert.equal((await later(90, 30)).kind, "allowed");
    const sums = await listExportedRows(database(), new Date(run.at + 1.5 * dayMs));
    const own = sums.find(({ of, name }) => of === "viewer" && name === id(60));
    assert.equal(own?.sum.month, 150);
  });

  test("requests are listed with their purpose, which lies sealed", async () => {
    const { requests, next } = await listExportRequests(database(), { requester: id(60), limit: 2 });
    assert.deepEqual([requests.length, requests[0]?.purpose, next === undefined], [2, "Tax year", false]);
    const open = await listExportRequests(database(), { isOpen: true, limit: 500 });
    assert.ok(open.requests.every(({ answer }) => answer === undefined));
    const answered = await listExportRequests(database(), { isOpen: false, limit: 500 });
    assert.ok(answered.requests.length > 0 && answered.requests.every(({ answer }) => answer !== undefined));
    const rows = await database().sql.selectFrom("export_requests").select("sealed").execute();
    assert.ok(rows.every(({ sealed }) => !Buffer.from(sealed ?? []).includes("Tax")));
    const none = { requester: { actor: id(1), team: "a" }, query: "q", rows: 0, purpose: "p", at: new Date(start) };
    await assert.rejects(requestExport(database(), none), Problem);
  });
});
