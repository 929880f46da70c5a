import assert from "node:assert/strict";
import { test } from "node:test";
import type { AccessGrant, RosterRow } from "@doorward/core";
import { draftReview } from "./draft-review.ts";
import { listLeavers, listVendorSeats } from "./list-leavers.ts";

const day = 86_400_000;
const now = 400 * day;
const row = (actor: string, rest: Partial<RosterRow> = {}): RosterRow => ({
  kind: "viewer",
  actor,
  at: 0,
  team: "support",
  duty: "agent",
  ...rest,
});
const grant = (actor: string, rest: Partial<AccessGrant> = {}): AccessGrant => ({
  kind: "grant",
  id: `g-${actor}`,
  actor,
  access: "export",
  source: "panel",
  from: 0,
  lastUsedAt: now - day,
  ...rest,
});
const notice = (grants: readonly AccessGrant[], roster: readonly RosterRow[]) =>
  draftReview({ roster, grants, now, unusedDays: 60 }).map(({ actor, noticed }) => [actor, noticed]);

test("each right that holds is asked about by itself, with its last use", () => {
  const { lastUsedAt: _, ...never } = grant("never");
  const grants = [
    grant("used"),
    grant("unused", { lastUsedAt: now - 60 * day }),
    never,
    grant("over", { until: now }),
    grant("to-come", { from: now + 1 }),
  ];
  const roster = grants.map(({ actor }) => row(actor));
  assert.deepEqual(notice(grants, roster), [
    ["used", []],
    ["unused", ["unused"]],
    ["never", ["never-used"]],
  ]);
});

test("a right that was given lately is not unused yet", () => {
  const { lastUsedAt: _, ...fresh } = grant("new", { from: now - 59 * day });
  assert.deepEqual(notice([fresh], [row("new")]), [["new", []]]);
});

test("rights of who left, leaves soon, is on no roster or approved them alone are noticed", () => {
  const grants = [grant("left"), grant("leaves"), grant("nobody"), grant("self", { approvedBy: "self" })];
  const roster = [row("left", { leavesAt: now - day }), row("leaves", { leavesAt: now + 30 * day }), row("self")];
  assert.deepEqual(notice(grants, roster), [
    ["left", ["after-leaving"]],
    ["leaves", ["leaves-soon"]],
    ["nobody", ["not-on-roster"]],
    ["self", ["approved-by-holder"]],
  ]);
});

test("a lead of the team answers, never the holder; for an account at a vendor its owner", () => {
  const roster = [
    row("agent"),
    row("first", { duty: "lead" }),
    row("second", { duty: "lead", team: "risk", covers: ["support", "risk"] }),
    row("outside", { vendor: "Acme", owner: "ora", endsAt: now + day, team: "acme" }),
    row("alone", { vendor: "Acme", owner: "alone", endsAt: now + day, team: "acme" }),
  ];
  const items = draftReview({ roster, grants: [grant("agent"), grant("first")], now, unusedDays: 60 });
  assert.deepEqual(
    items.map(({ what, actor, reviewer }) => [what, actor, reviewer]),
    [
      ["grant", "agent", "first"],
      ["grant", "first", "second"],
      ["seat", "outside", "ora"],
      ["seat", "alone", undefined],
    ],
  );
  assert.deepEqual(items[3]?.noticed, ["without-owner"]);
});

test("the row of the roster that holds now counts, not a later one", () => {
  const roster = [
    row("moved", { leavesAt: 1 }),
    row("moved", { at: now - 1 }),
    row("moved", { at: now + 1, leavesAt: 2 }),
  ];
  assert.deepEqual(notice([grant("moved")], roster), [["moved", []]]);
});

test("leavers are listed with the rights that outlast them, and who left without any is not", () => {
  const roster = [
    row("left", { leavesAt: now - day }),
    row("clean", { leavesAt: now - day }),
    row("leaves", { leavesAt: now + 5 * day }),
    row("later", { leavesAt: now + 50 * day }),
  ];
  const grants = [grant("left"), grant("clean", { until: now - day }), grant("leaves", { until: now + 5 * day })];
  assert.deepEqual(
    listLeavers(roster, grants, { now, days: 30 }).map(({ actor, hasLeft, grants: held }) => [
      actor,
      hasLeft,
      held.length,
    ]),
    [
      ["left", true, 1],
      ["leaves", false, 0],
    ],
  );
});

test("accounts at vendors without owner or end come first", () => {
  const roster = [
    row("fine", { vendor: "Acme", owner: "ora", endsAt: now + day }),
    row("bare", { vendor: "Bolt" }),
    row("late", { vendor: "Acme", owner: "ora", endsAt: now - day }),
    row("last-day", { vendor: "Acme", owner: "ora", endsAt: now - day + 1 }),
    row("own"),
  ];
  assert.deepEqual(
    listVendorSeats(roster, now).map(({ actor, noticed }) => [actor, noticed]),
    [
      ["bare", ["without-owner", "without-end"]],
      ["late", ["past-end"]],
      ["fine", []],
      ["last-day", []],
    ],
  );
});
