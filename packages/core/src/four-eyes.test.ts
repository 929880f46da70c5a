import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as check, constantFrom, integer, option, property, record } from "fast-check";
import {
  findAnswerFault,
  findExportFault,
  type ExportAnswer,
  type ExportPerson,
  type ExportRequest,
} from "./four-eyes.ts";
import { defaultInsiderSettings } from "./insider-settings.ts";

const limits = defaultInsiderSettings.exports;
const none = { viewer: { day: 0, month: 0 }, team: { day: 0, month: 0 } };
const request: ExportRequest = {
  id: "1",
  requester: { actor: "ana", team: "support" },
  query: "q1",
  rows: 500,
  askedAt: 0,
};
const ben = { actor: "ben", team: "risk" };
const answer: ExportAnswer = { kind: "approved", approver: ben, at: 10, ceiling: 500, until: 100 };

const people = record({
  actor: constantFrom("ana", "ben", "eva"),
  team: constantFrom("support", "Support ", "risk", ""),
  device: option(constantFrom("laptop", "desk"), { nil: undefined }),
}).map(({ device, ...person }): ExportPerson => (device === undefined ? person : { ...person, device }));

test("nobody approves for themselves, what their token asked, for their team or from the requester's device", () => {
  const tokenMaker = constantFrom("ana", "ben", "eva");
  const asked = record({ requester: people, tokenMaker, approver: people, ceiling: integer({ min: -5, max: 1000 }) });
  check(
    property(asked, ({ requester, tokenMaker: maker, approver, ceiling }) => {
      const made = { ...request, requester, tokenMaker: maker };
      if (findAnswerFault(made, { approver, ceiling }, limits) !== undefined) return;
      const teams = [requester, approver].map(({ team }) => team.trim().toLowerCase());
      assert.notEqual(requester.actor, approver.actor);
      assert.notEqual(maker, approver.actor);
      assert.notEqual(teams[0], teams[1]);
      assert.ok(!teams.includes(""));
      assert.ok(requester.device === undefined || requester.device !== approver.device);
      assert.ok(ceiling >= 1 && ceiling <= request.rows);
    }),
    { numRuns: 2000 },
  );
});

test("what runs was approved by a second person, as it was approved, in time, once, and within every limit", () => {
  const runs = record({
    requester: constantFrom("ana", "ben"),
    query: constantFrom("q1", "q2"),
    rows: integer({ min: -3, max: 700 }),
    at: integer({ min: 0, max: 120 }),
  });
  const answers = constantFrom<ExportAnswer | undefined>(undefined, answer, { kind: "refused", approver: ben, at: 10 });
  const sums = integer({ min: 0, max: 120_000 }).map((month) => ({ day: Math.floor(month / 8), month }));
  const used = option(integer({ min: 0, max: 120 }), { nil: undefined });
  check(
    property(runs, answers, sums, sums, used, (run, given, viewer, team, usedAt) => {
      const kept = { ...request, ...(given && { answer: given }), ...(usedAt !== undefined && { usedAt }) };
      if (findExportFault(kept, run, { sums: { viewer, team }, limits }) !== undefined) return;
      assert.ok(given?.kind === "approved" && given.approver.actor !== run.requester);
      assert.deepEqual([run.requester, run.query, usedAt], ["ana", "q1", undefined]);
      assert.ok(run.rows >= 0 && run.rows <= given.ceiling && run.at <= given.until);
      assert.ok(viewer.day + run.rows <= limits.viewer.day && viewer.month + run.rows <= limits.viewer.month);
      assert.ok(team.day + run.rows <= limits.team.day && team.month + run.rows <= limits.team.month);
    }),
    { numRuns: 5000 },
  );
});

/** All but so many rows of one limit are used up. */
const full = (whose: "viewer" | "team", span: "day" | "month", rows: number) => ({
  sums: { ...none, [whose]: { ...none[whose], [span]: limits[whose][span] - rows } },
  limits,
});

test("what was approved runs, up to the last row of each limit and no further", () => {
  const run = { requester: "ana", query: "q1", rows: 500, at: 50 };
  for (const whose of ["viewer", "team"] as const)
    for (const span of ["day", "month"] as const) {
      assert.equal(findExportFault({ ...request, answer }, run, full(whose, span, 500)), undefined);
      assert.equal(findExportFault({ ...request, answer }, run, full(whose, span, 499)), `${whose}-${span}`);
    }
});

test("without approvals, sums and what was asked for still hold, and a refusal is one", () => {
  const loose = { sums: none, limits: { ...limits, needsApproval: false } };
  const run = { requester: "ana", query: "q1", rows: 500, at: 50 };
  assert.equal(findExportFault(request, run, loose), undefined);
  assert.equal(findExportFault(request, { ...run, rows: 501 }, loose), "over-ceiling");
  const refused = { ...request, answer: { kind: "refused", approver: ben, at: 10 } as const };
  assert.equal(findExportFault(refused, run, loose), "not-approved");
});
