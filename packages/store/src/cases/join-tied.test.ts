import assert from "node:assert/strict";
import { test } from "node:test";
import { joinTied } from "./join-tied.ts";

const join = (...ties: readonly string[]) => joinTied(ties.map((tie) => tie.split(""))).map((group) => group.join(""));

test("what shares something belongs together, also through others", () => {
  assert.deepEqual(join("ab", "cd", "bc", "xy"), ["abcd", "xy"]);
  assert.deepEqual(join("abc", "ad", "ae"), ["abcde"]);
});

test("what was tied more than once, or to itself alone, is there once", () => {
  assert.deepEqual(join("ab", "ba", "ab", "zz"), ["ab", "z"]);
  assert.deepEqual(join(), []);
  assert.deepEqual(join(""), []);
});

test("a long chain is walked without a deep stack", () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => [String(index + 1), String(index)]);
  assert.deepEqual(
    joinTied(chain).map((group) => group.length),
    [20_001],
  );
});
