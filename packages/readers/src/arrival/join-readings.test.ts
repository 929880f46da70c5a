import assert from "node:assert/strict";
import { test } from "node:test";
import { noCodeFacts, type CodeFacts, type HistoryFact, type Snapshot } from "@doorward/core";
import { joinReadings } from "./join-readings.ts";
import type { ReadResult } from "./jobs.ts";

const oddity: HistoryFact = {
  kind: "older-author-date",
  at: { path: ".git", revision: "0123456789ab", excerpt: "Tidy up" },
  measure: 90,
  commit: "0123456789abcdef0123456789abcdef01234567",
  changed: ["next.config.js"],
  recordedTogether: 1,
  reach: "branch",
  samePerson: true,
};

function reading(code: readonly CodeFacts[], history: readonly HistoryFact[] = []): ReadResult {
  return { kind: "read", code, files: [], archives: [], history, unjudged: [], partly: [] };
}

function stateOf(kind: Snapshot["kind"], path: string): CodeFacts {
  const file = { path, size: 1, role: "source", depth: "parsed", isVendored: false } as const;
  return { ...noCodeFacts, snapshot: { kind, name: kind === "delivered" ? "" : kind }, files: [file] };
}

test("pieces of the delivered files become one, and the oddities of the history are said of them", () => {
  const joined = joinReadings([
    reading([stateOf("branch", "a.js")], [oddity]),
    reading([stateOf("delivered", "b.js")]),
    reading([stateOf("delivered", "node_modules/c/index.js")]),
  ]);
  assert.deepEqual(
    joined.map(({ snapshot, files, history }) => [snapshot.kind, files.map(({ path }) => path), history.length]),
    [
      ["delivered", ["b.js", "node_modules/c/index.js"], 1],
      ["branch", ["a.js"], 0],
    ],
  );
});

test("a history without delivered files is told as well", () => {
  const [delivered] = joinReadings([reading([], [oddity])]);
  assert.deepEqual([delivered?.snapshot.kind, delivered?.history], ["delivered", [oddity]]);
});
