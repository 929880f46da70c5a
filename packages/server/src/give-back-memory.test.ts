import assert from "node:assert/strict";
import { test } from "node:test";
import { getHeapSpaceStatistics } from "node:v8";
import { makeCollect, watchMemory } from "./give-back-memory.ts";

const megabyte = 1024 * 1024;
const second = 1_000_000;

test("memory is given back at rest, and not while there is work or little to give", () => {
  let used = 0;
  let held = 200 * megabyte;
  let collections = 0;
  const look = watchMemory({
    readUsed: () => used,
    readHeld: () => held,
    collect() {
      collections += 1;
      held = 60 * megabyte;
    },
  });
  used += 5 * second;
  look(10_000);
  assert.equal(collections, 0);
  used += second / 2;
  look(10_000);
  assert.equal(collections, 1);
  held = 80 * megabyte;
  look(10_000);
  assert.equal(collections, 1);
  held = 100 * megabyte;
  look(10_000);
  assert.equal(collections, 2);
});

test("a collection gives up the room for new objects", () => {
  const kept: object[][] = [];
  for (let round = 0; round < 200; round += 1) {
    kept.push(Array.from({ length: 20_000 }, (_, number) => ({ number, text: `text ${number}` })));
    if (kept.length > 20) kept.shift();
  }
  const before = readNew();
  kept.splice(0);
  makeCollect()();
  assert.ok(before > 16 * megabyte, String(before));
  assert.ok(readNew() < 8 * megabyte, String(readNew()));
});

function readNew(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space")?.space_size ?? 0;
}
