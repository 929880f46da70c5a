import assert from "node:assert/strict";
import { test } from "node:test";
import { tellWaits } from "./tell-waits.ts";

const none = { rows: [], hasMore: false };

test("what waits is told with its count, and nothing is told of what does not", () => {
  const waits = tellWaits({
    offers: { rows: [{ state: "new" }, { state: "closed" }], hasMore: false },
    unmaskings: none,
    approvals: { rows: [{}, {}], hasMore: false },
    reviews: [
      { closedAt: null, items: 9, answered: 2 },
      { closedAt: "2026-11-02T00:00:00Z", items: 5, answered: 0 },
    ],
  });
  assert.deepEqual(
    waits.map(({ text }) => text),
    [
      "1 report of an offer of money to read",
      "2 exports waiting for a second person",
      "7 rights to keep or revoke in open reviews",
    ],
  );
});

test("of a list that was loaded in part, so many are said at least", () => {
  const [names, exports] = tellWaits({
    offers: none,
    unmaskings: { rows: [{ state: "waiting" }], hasMore: true },
    approvals: { rows: Array.from({ length: 50 }), hasMore: true },
    reviews: [],
  });
  assert.equal(names?.text, "At least 1 name asked for, waiting for a second person");
  assert.equal(exports?.text, "At least 50 exports waiting for a second person");
});
