import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import type { RowSplitter } from "./row-sink.ts";
import { splitLines } from "./split-lines.ts";

function split(pieces: readonly string[], longest = 1000) {
  const rows: [number, string][] = [];
  const refused: [number, string][] = [];
  const splitter: RowSplitter = splitLines(
    { row: (line, row) => rows.push([row, line]), refuse: (row, reason) => refused.push([row, reason]) },
    longest,
  );
  for (const piece of pieces) splitter.feed(piece);
  splitter.end();
  return { rows, refused };
}

describe("lines of a log", () => {
  it("have the numbers that an editor shows, whatever ends them", () => {
    assert.deepEqual(split(["a\r\n\nb\n\n\nc"]).rows, [
      [1, "a"],
      [3, "b"],
      [6, "c"],
    ]);
  });

  it("are the same however the text is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom("a", "\n", "\r", "é", '"') })), (pieces) => {
        const text = pieces.join("");
        assert.deepEqual(split(pieces, 5), split([text], 5));
        const lines = text.split("\n").map((line) => line.replace(/\r$/u, ""));
        const wanted = lines.flatMap((line, at) => (line === "" || line.length > 5 ? [] : [[at + 1, line]]));
        assert.deepEqual(split(pieces, 5).rows, wanted);
      }),
    );
  });

  it("are refused when they are too long, and the rest is read on", () => {
    const long = "x".repeat(11);
    for (const pieces of [[`${long}\nb\n`], ["xxxxxxx", "xxxx\nb", "\n"], [`a\n${long}`]])
      assert.equal(split(pieces, 10).refused.length, 1);
    assert.deepEqual(split([`${long}\nb\n`], 10), {
      rows: [[2, "b"]],
      refused: [[1, "is longer than 10 characters; write each row on a line of its own"]],
    });
  });

  it("are not kept when they never end", () => {
    let held = 0;
    const splitter = splitLines({ row: (line) => (held += line.length), refuse: () => (held += 1) }, 100);
    for (let piece = 0; piece < 10_000; piece += 1) splitter.feed("x".repeat(1000));
    splitter.end();
    assert.equal(held, 1);
  });
});
