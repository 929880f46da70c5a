import assert from "node:assert/strict";
import { it } from "node:test";
import { openBatchWriter } from "./batch-writer.ts";

it("many small texts are written in few large ones, and none while the reader is behind", async () => {
  const written: string[] = [];
  const drains: (() => void)[] = [];
  const stream = {
    write: (text: string) => {
      written.push(text);
      return false;
    },
    once: (_event: "drain", listener: () => void) => drains.push(listener),
  };
  const writer = openBatchWriter(stream);
  let pending: Promise<void> | undefined;
  for (let count = 0; pending === undefined; count += 1) {
    assert.ok(count < 1000);
    pending = writer.write("x".repeat(100));
  }
  assert.equal(await Promise.race([pending, Promise.resolve("behind")]), "behind");
  assert.deepEqual([written.length, drains.length], [1, 1]);
  drains[0]?.();
  await pending;
});

it("what is left is written at the end, and nothing when there is nothing", async () => {
  const written: string[] = [];
  const writer = openBatchWriter({ write: (text: string) => written.push(text) });
  await writer.flush();
  assert.equal(writer.write("a"), undefined);
  await writer.flush();
  assert.deepEqual(written, ["a"]);
});
