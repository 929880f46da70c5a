import assert from "node:assert/strict";
import { test } from "node:test";
import { replayAll } from "./replay-all.ts";

/** A list of dead letters of which some cannot be replayed, in pages of three. */
function makeLetters(count: number, isStuck: (number: number) => boolean) {
  let ids = Array.from({ length: count }, (_, index) => String(index).padStart(3, "0"));
  return {
    left: () => ids,
    lose: (id: string) => {
      ids = ids.filter((other) => other !== id);
    },
    list: async (after: string | undefined) =>
      after !== undefined && !ids.includes(after)
        ? undefined
        : ids.filter((id) => after === undefined || id > after).slice(0, 3),
    async replay(id: string) {
      if (isStuck(Number(id))) return false;
      ids = ids.filter((other) => other !== id);
      return true;
    },
  };
}

test("more letters that are stuck than a page holds hold up nothing behind them", async () => {
  const letters = makeLetters(12, (number) => number < 7);
  assert.deepEqual(await replayAll(letters, 12), { replayed: 5, left: 7 });
  assert.deepEqual(letters.left().length, 7);
});

test("no more are replayed than somebody said", async () => {
  const letters = makeLetters(9, () => false);
  assert.deepEqual(await replayAll(letters, 4), { replayed: 4, left: 0 });
  assert.deepEqual(letters.left()[0], "004");
});

test("a place in the list that somebody else took out is no end of it", async () => {
  const letters = makeLetters(9, (number) => number < 4);
  const list = async (after: string | undefined) => {
    if (after === "002") letters.lose("002");
    return await letters.list(after);
  };
  assert.deepEqual(await replayAll({ ...letters, list }, 9), { replayed: 5, left: 4 });
});
