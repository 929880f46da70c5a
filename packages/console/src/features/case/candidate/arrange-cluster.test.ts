import assert from "node:assert/strict";
import { test } from "node:test";
import { layOutGraph } from "../lay-out-graph.ts";
import { drawCluster, listRows } from "./arrange-cluster.ts";

const node = (id: string) => ({
  id,
  name: `application ${id}`,
  stage: "application" as const,
  tier: "other" as const,
  engagement: "employee" as const,
  receivedAt: "2026-11-01T00:00:00.000Z",
  startedAt: null,
  state: "judged" as const,
  outcome: "check" as const,
  hasFindings: true,
  caseState: "open" as const,
  decision: null,
  isAsked: id === "a",
  isRemoved: false,
});
const link = (
  one: string,
  other: string,
  shares: readonly (readonly [string, string | null])[],
  tie?: "same" | "other",
) => ({
  one,
  other,
  shares: shares.map(([type, value]) => ({ type: type as "email", value })),
  isSameName: false,
  tie: tie ?? null,
});
const cluster = {
  applications: ["a", "b", "c", "d", "e"].map(node),
  links: [
    link("c", "b", [["bank-account", null]]),
    link("a", "b", [
      ["email", "x@mail.example"],
      ["bank-account", null],
    ]),
    link("d", "c", [["phone", "+1"]]),
    link("e", "d", [["bank-account", null]]),
    link("a", "far", [["email", "x@mail.example"]], "other"),
  ],
  elsewhere: [],
  common: [],
  isCut: false,
};

test("those that share something with this one come first, and those kept apart last", () => {
  const rows = listRows(cluster, "a");
  assert.deepEqual(
    rows.map(({ id, through, tie, application }) => [id, through, tie, application !== null]),
    [
      ["b", 1, null, true],
      ["c", 2, null, true],
      ["d", 2, null, true],
      ["e", 1, null, true],
      ["far", 0, "other", false],
    ],
  );
});

test("the graph joins those who have the same hidden value, and nobody else", () => {
  const { arrivals, foreign } = drawCluster(cluster, "a");
  const { boxes, lines } = layOutGraph("application a", arrivals, foreign);
  const observables = boxes.filter(({ kind }) => kind === "observable");
  assert.deepEqual(observables.map(({ label }) => label).toSorted(), [
    "Bank account",
    "Bank account",
    "email: x@mail.example",
    "phone: +1",
  ]);
  const ends = (id: string) => lines.filter(({ to }) => to === id).map(({ from }) => from);
  const joined = observables.map(({ id }) =>
    [...ends(id), ...lines.filter(({ from }) => from === id).map(({ to }) => to)].toSorted().join(" "),
  );
  assert.deepEqual(
    joined.toSorted((one, another) => (one < another ? -1 : 1)),
    ["b c case", "b case", "c d", "d e"],
  );
  assert.ok(!arrivals.some(({ id }) => id === "far"));
});
