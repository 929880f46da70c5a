import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { writeBlob, writeTree } from "../writing/objects.test-support.ts";
import { readTreeObject } from "./tree-object.ts";

const blob = writeBlob("x");

function readRows(rows: Parameters<typeof writeTree>[0], most = 100) {
  return readTreeObject(writeTree(rows).bytes, 20, most);
}

test("rows tell kind, name, id and whether a file can be started", () => {
  const rows = readRows([
    ["100644", "a file", blob],
    ["100755", "start.sh", blob],
    ["40000", "folder", blob],
    ["120000", "link", blob],
    ["160000", "module", blob],
  ]);
  assert.deepEqual(
    rows?.map(({ kind, name, executable }) => [kind, name, executable]),
    [
      ["file", "a file", false],
      ["file", "start.sh", true],
      ["folder", "folder", false],
      ["link", "link", false],
      ["submodule", "module", false],
    ],
  );
  assert.equal(rows?.[0]?.id, blob.id);
});

test("names that are not UTF-8 stay different from each other", () => {
  const names = [0xe9, 0xe8].flatMap((byte) => [Buffer.from("100644 "), Buffer.from([byte, 0]), Buffer.alloc(20)]);
  const rows = readTreeObject(Buffer.concat(names), 20, 10);
  assert.deepEqual(
    rows?.map(({ name }) => name),
    ["é", "è"],
  );
});

test("a tree that ends early, has too many rows or no mode is refused", () => {
  const whole = writeTree([["100644", "name", blob]]).bytes;
  for (let length = 1; length < whole.length; length += 1)
    assert.equal(readTreeObject(whole.subarray(0, length), 20, 10), undefined, String(length));
  assert.equal(
    readRows(
      [
        ["100644", "a", blob],
        ["100644", "b", blob],
      ],
      1,
    ),
    undefined,
  );
  assert.equal(readRows([["", "a", blob]]), undefined);
  assert.equal(readRows([["10064x", "a", blob]]), undefined);
  assert.equal(readRows([["0000000000000100644", "a", blob]]), undefined);
});

test("random bytes never throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      readTreeObject(Buffer.from(bytes), 20, 5);
    }),
    { seed: 1, numRuns: 1000 },
  );
});
