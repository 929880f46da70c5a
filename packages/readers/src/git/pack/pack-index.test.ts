import assert from "node:assert/strict";
import { test } from "node:test";
import { writeBlob } from "../writing/objects.test-support.ts";
import { writePackIndex } from "../writing/packs.test-support.ts";
import { readPackIndex } from "./pack-index.ts";

const items = Array.from({ length: 300 }, (_, index) => ({
  id: writeBlob(`file ${index}`).id,
  offset: 12 + index * 40,
}));

for (const version of [1, 2] as const)
  test(`an index of version ${version} finds every object and no other`, () => {
    const index = readPackIndex(writePackIndex(items, version), 20);
    assert.equal(index?.count, 300);
    for (const { id, offset } of items) assert.equal(index.find(Buffer.from(id, "hex")), offset);
    assert.equal(index.find(Buffer.alloc(20)), undefined);
    assert.equal(index.find(Buffer.alloc(20, 0xff)), undefined);
  });

test("offsets beyond 2 GB are read from their own table", () => {
  const far = { id: writeBlob("far").id, offset: 5_000_000_000 };
  const index = readPackIndex(writePackIndex([...items, far]), 20);
  assert.equal(index?.find(Buffer.from(far.id, "hex")), 5_000_000_000);
});

test("an index whose tables do not fit together is refused", () => {
  const good = writePackIndex(items);
  const falling = Buffer.from(good);
  falling.writeUInt32BE(250, 8 + 4 * 3);
  const endless = Buffer.from(good);
  endless.writeUInt32BE(0xffffffff, 8 + 4 * 255);
  const third = Buffer.from(good);
  third.writeUInt32BE(3, 4);
  const twice = writePackIndex([...items, items[0] ?? { id: "", offset: 0 }]);
  const cases = { falling, endless, third, twice, short: good.subarray(0, 5000), empty: Buffer.alloc(0) };
  for (const [name, bytes] of Object.entries(cases)) assert.equal(readPackIndex(bytes, 20), undefined, name);
});

test("an offset that points behind the large table leads nowhere", () => {
  const bytes = writePackIndex([{ id: writeBlob("a").id, offset: 12 }]);
  bytes.writeUInt32BE(0xfffffff0, 8 + 1024 + 20 + 4);
  const index = readPackIndex(bytes, 20);
  assert.equal(index?.find(Buffer.from(writeBlob("a").id, "hex")), Number.MAX_SAFE_INTEGER);
});
