import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ListedParty } from "../listed-party.ts";
import { readDates } from "../read-dates.ts";
import { openChanges } from "./screen-changes.ts";

const born = readDates("1968-12-10");
const birth = { from: "1968-12-10", to: "1968-12-10" };

function makeParty(id: string, name: string, parts: Partial<ListedParty> = {}): ListedParty {
  const none = { births: [], documents: [], addresses: [], wallets: [], programmes: [] };
  return { id, kind: "person", names: [{ text: name, isWeak: false }], ...none, ...parts };
}

function ask(older: readonly ListedParty[], newer: readonly ListedParty[]) {
  const changes = openChanges(
    { list: "un", published: "2026-11-01", parties: older },
    { list: "un", published: "2026-11-25", parties: newer },
    "2026-11-26",
  );
  return changes({ name: "Ivan Testov", born }, 0.78).map(({ kind, hit }) => [kind, hit.outcome, hit.delistedSince]);
}

describe("what a newer edition changes for somebody", () => {
  const plain = makeParty("1", "Ivan Testov");
  const known = makeParty("1", "Ivan Testov", { births: [birth] });
  it("is told by what was and what is", () => {
    assert.deepEqual(ask([], [plain]), [["listed", "possible", undefined]]);
    assert.deepEqual(ask([plain], [known]), [["raised", "match", undefined]]);
    assert.deepEqual(ask([known], [plain]), [["lowered", "possible", undefined]]);
    assert.deepEqual(ask([known], []), [["delisted", "match", "2026-11-25"]]);
    assert.deepEqual(ask([plain], [makeParty("1", "Somebody Else")]), [["gone", "possible", undefined]]);
  });
  it("is nothing where the party stayed as it was, or changed in something else", () => {
    assert.deepEqual(ask([plain], [plain]), []);
    assert.deepEqual(ask([plain], [{ ...plain, programmes: ["CYBER2"] }]), []);
    assert.deepEqual(ask([], [makeParty("2", "Bob Ray")]), []);
  });
});
