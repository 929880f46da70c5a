import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { splitValues } from "./split-values.ts";

function split(...pieces: readonly string[]) {
  const values: unknown[] = [];
  const refused: [number, string][] = [];
  const splitter = splitValues({
    row: (text) => values.push(JSON.parse(text)),
    refuse: (row, reason) => refused.push([row, reason]),
  });
  for (const piece of pieces) splitter.feed(piece);
  splitter.end();
  return { values, refused };
}

describe("values of JSON in a log", () => {
  it("are found a line each, in a list, and spread over lines, however the text is cut", () => {
    const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(
        objects,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom("lines", "list", "spread"),
        (list, size, as) => {
          const text =
            as === "lines"
              ? list.map((each) => JSON.stringify(each)).join("\n")
              : JSON.stringify(list, null, as === "list" ? 0 : 2);
          const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
            text.slice(at * size, (at + 1) * size),
          );
          assert.deepEqual(split(...pieces), { values: JSON.parse(JSON.stringify(list)) as unknown, refused: [] });
        },
      ),
    );
  });

  it("are refused when they are cut off, and the rest is read on", () => {
    for (const broken of ['{"a":"b', '{"a":1', '{"a":[1,2', '{"a":{"b":1}'])
      assert.deepEqual(split(`${broken}\n{"ok":1}\n`), { values: [{ ok: 1 }], refused: [[1, "is not JSON"]] }, broken);
    assert.deepEqual(split('{"ok":1}\n{"a":').refused, [[2, "is not JSON"]]);
  });

  it("are refused once when they are no objects", () => {
    const wanted = { values: [{ ok: 1 }], refused: [[1, "is no object of JSON"]] };
    for (const junk of ["hello, you, there\n", '"text"\n', "[1,\n"])
      assert.deepEqual(split(`${junk}{"ok":1}`), wanted, junk);
  });

  it("are not kept when they never end", () => {
    const splitter = splitValues({ row: () => assert.fail("nothing ends"), refuse: (row) => assert.equal(row, 1) });
    splitter.feed('[{"a":"');
    for (let piece = 0; piece < 3000; piece += 1) splitter.feed("x".repeat(1000));
    splitter.end();
  });

  it("that are too long are refused, and the rest is read on", () => {
    const { values, refused } = split('[{"a":"', "x".repeat(1024 * 1024), '"},{"ok":1}]');
    assert.deepEqual(
      [values, refused],
      [[{ ok: 1 }], [[1, "is longer than 1048576 characters; write each entry on a line of its own"]]],
    );
  });

  it("never make it throw, whatever stands there", () => {
    const text = fc.string({
      unit: fc.constantFrom("{", "}", "[", "]", '"', "\\", ",", ":", "\n", "1", "a"),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, (any) => {
        const found: string[] = [];
        const splitter = splitValues({
          row: (value) => found.push(value),
          refuse: (_row, reason) => found.push(reason),
        });
        for (const letter of any) splitter.feed(letter);
        splitter.end();
        const whole: string[] = [];
        const other = splitValues({ row: (value) => whole.push(value), refuse: (_row, reason) => whole.push(reason) });
        other.feed(any);
        other.end();
        assert.deepEqual(found, whole);
      }),
    );
  });
});
