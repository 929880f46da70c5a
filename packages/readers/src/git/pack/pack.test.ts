import assert from "node:assert/strict";
import { test } from "node:test";
import { openBudget } from "../object/budget.ts";
import type { GitObject } from "../object/object.ts";
import { openRecentCache } from "../recent-cache.ts";
import { writeBlob, type WrittenObject } from "../writing/objects.test-support.ts";
import { writeDelta, writePack, writePackIndex, type PackItem } from "../writing/packs.test-support.ts";
import type { BlockReader } from "./blocks.ts";
import { readPackIndex } from "./pack-index.ts";
import { inspectPackedObject, readPackedObject, type Pack, type PackTools } from "./pack.ts";

const tools: PackTools = {
  idBytes: 20,
  objectBytes: 1_000_000,
  deltaDepth: 100,
  budget: openBudget(1_000_000_000),
  cache: openRecentCache<number, GitObject>(0),
};

function openWritten(items: readonly PackItem[]): Pack {
  const written = writePack(items);
  const index = readPackIndex(writePackIndex(written.items), 20);
  assert.ok(index);
  return { number: 0, reader: readBuffer(written.bytes), index };
}

function readBuffer(bytes: Buffer): BlockReader {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

function read(pack: Pack, { id }: { id: string }, more: Partial<PackTools> = {}): string {
  const offset = pack.index.find(Buffer.from(id, "hex")) ?? -1;
  const object = readPackedObject(pack, offset, { ...tools, ...more });
  return object.kind === "fault" ? object.reason : object.bytes.toString();
}

function deltaTo(base: WrittenObject, result: WrittenObject): Buffer {
  return writeDelta(base.bytes.length, result.bytes.length, [[0, 2], result.bytes.subarray(2)]);
}

test("an object is read whole, and through deltas by offset and by id", () => {
  const [one, two, three] = [writeBlob("ab one"), writeBlob("ab two and more"), writeBlob("ab three")];
  const pack = openWritten([
    one,
    { kind: "offset-delta", id: two.id, delta: deltaTo(one, two), back: 1 },
    { kind: "id-delta", id: three.id, delta: deltaTo(two, three), base: two.id },
  ]);
  assert.deepEqual(
    [one, two, three].map((object) => read(pack, object)),
    ["ab one", "ab two and more", "ab three"],
  );
  const offset = pack.index.find(Buffer.from(three.id, "hex")) ?? 0;
  assert.deepEqual(inspectPackedObject(pack, offset, tools), { kind: "blob", size: 8 });
});

test("deltas that lead to each other end", () => {
  const [one, two] = [writeBlob("ab one"), writeBlob("ab two")];
  const pack = openWritten([
    { kind: "id-delta", id: one.id, delta: deltaTo(two, one), base: two.id },
    { kind: "id-delta", id: two.id, delta: deltaTo(one, two), base: one.id },
  ]);
  assert.equal(read(pack, one), "too-deep");
});

test("a delta on itself, before the pack or on nothing is broken", () => {
  const one = writeBlob("ab one");
  const delta = deltaTo(one, one);
  assert.equal(read(openWritten([{ kind: "id-delta", id: one.id, delta, base: "00".repeat(20) }]), one), "broken");
  assert.equal(read(openWritten([{ kind: "offset-delta", id: one.id, delta, back: 9 }]), one), "broken");
});

test("a delta that grows beyond the limit is not unpacked", () => {
  const seed = writeBlob("x".repeat(1000));
  const bomb = writeDelta(
    1000,
    2_000_000,
    Array.from({ length: 2000 }, () => [0, 1000] as const),
  );
  const pack = openWritten([seed, { kind: "offset-delta", id: "ab".repeat(20), delta: bomb, back: 1 }]);
  assert.equal(read(pack, { id: "ab".repeat(20) }), "too-large");
});

test("a delta that only says it is huge takes no memory", () => {
  const seed = writeBlob("xyz");
  const pack = openWritten([
    seed,
    { kind: "offset-delta", id: "ab".repeat(20), delta: writeDelta(3, 4e14, [[0, 3]]), back: 1 },
  ]);
  assert.equal(read(pack, { id: "ab".repeat(20) }), "too-large");
});

test("a chain of growing deltas ends with the budget", () => {
  const ids = Array.from({ length: 12 }, (_, index) => writeBlob(String(index)).id);
  const chain = ids.map((id, index): PackItem => ({
    kind: "offset-delta",
    id,
    delta: writeDelta(100 * 2 ** index, 200 * 2 ** index, [
      [0, 100 * 2 ** index],
      [0, 100 * 2 ** index],
    ]),
    back: 1,
  }));
  const pack = openWritten([writeBlob("y".repeat(100)), ...chain]);
  assert.equal(read(pack, { id: ids[11] ?? "" }).length, 409_600);
  assert.equal(read(pack, { id: ids[11] ?? "" }, { budget: openBudget(100_000) }), "over-budget");
});

test("a size that is not true is broken", () => {
  const written = writePack([writeBlob("true size")]);
  const longer = Buffer.from(written.bytes);
  longer[12] = 0x3f;
  const pack = openWritten([writeBlob("true size")]);
  assert.equal(read({ ...pack, reader: readBuffer(longer) }, writeBlob("true size")), "broken");
  assert.equal(read({ ...pack, reader: readBuffer(written.bytes.subarray(0, 20)) }, writeBlob("true size")), "broken");
});

test("an index that points nowhere finds nothing to read", () => {
  const { reader } = openWritten([writeBlob("a")]);
  for (const offset of [0, 11, reader.size, Number.MAX_SAFE_INTEGER]) {
    const pack: Pack = { number: 0, reader, index: { find: () => offset } };
    assert.equal(read(pack, writeBlob("a")), "broken", String(offset));
  }
});
