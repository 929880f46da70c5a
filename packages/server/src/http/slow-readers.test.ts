import assert from "node:assert/strict";
import { test } from "node:test";
import { watchReader } from "./slow-readers.ts";

const pace = { stalledMs: 60_000, leastBytesPerSecond: 4096 };

/** For how many seconds somebody may read who takes so many bytes a second of an answer without end. */
function readFor(bytesPerSecond: number): number {
  let taken: ReturnType<typeof watchReader> = { bytes: 0, since: 0 };
  for (let second = 0; second < 3600; second += 15) {
    const socket = { bytesWritten: second * bytesPerSecond + 65_536, writableLength: 65_536 };
    taken = watchReader(taken, socket, second * 1000, pace);
    if (taken === "too slow") return second;
  }
  return Infinity;
}

test("who reads nothing, or a drop now and then, is hung up on, and who reads slowly is not", () => {
  assert.deepEqual([readFor(0), readFor(100), readFor(4000)], [75, 75, 75]);
  assert.equal(readFor(5000), Infinity);
});

test("who has read all may wait as long as he likes", () => {
  const done = { bytesWritten: 900, writableLength: 0 };
  const taken = { bytes: 900, since: 1_000_000 };
  assert.deepEqual(watchReader({ bytes: 0, since: 0 }, done, 1_000_000, pace), taken);
  const next = { bytesWritten: 1000, writableLength: 100 };
  assert.deepEqual(watchReader(taken, next, 1_050_000, pace), taken);
});
