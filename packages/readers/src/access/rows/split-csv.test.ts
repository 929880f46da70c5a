import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { splitCsv } from "./split-csv.ts";

function split(...pieces: readonly string[]) {
  const rows: (readonly string[])[] = [];
  const refused: [number, string][] = [];
  const splitter = splitCsv({
    row: (fields) => rows.push(fields),
    refuse: (row, reason) => refused.push([row, reason]),
  });
  for (const piece of pieces) splitter.feed(piece);
  splitter.end();
  return { rows, refused };
}

function quote(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}

describe("rows of a table", () => {
  it("come out as they were written, however the text is cut", () => {
    const field = fc.string({ unit: fc.constantFrom("a", "1", ",", ";", '"', "\n", "\r", "é", " ") });
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 7 }), fc.constantFrom("\n", "\r\n"), (rows, size, end) => {
        const text = `a,b${end}${rows.map((row) => row.map(quote).join(",")).join(end)}${end}`;
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
          text.slice(at * size, (at + 1) * size),
        );
        assert.deepEqual(split(...pieces), { rows: [["a", "b"], ...rows], refused: [] });
      }),
    );
  });

  it("never throw, and are the same however the text is cut", () => {
    const text = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", "\t"), maxLength: 60 });
    fc.assert(fc.property(text, (any) => assert.deepEqual(split(...any.split("")), split(any))));
  });

  it("may be told apart by semicolons and tabs", () => {
    assert.deepEqual(split("a;b\n1,5;2\n").rows, [
      ["a", "b"],
      ["1,5", "2"],
    ]);
    assert.deepEqual(split("a\tb\n1\t2").rows[1], ["1", "2"]);
  });

  it("are refused with what is wrong with them, and the rest is read on", () => {
    assert.deepEqual(split('a,b\nx"y,1\n"x"y,2\nz,3\n'), {
      rows: [
        ["a", "b"],
        ["z", "3"],
      ],
      refused: [
        [2, "has a quote inside of a field without quotes"],
        [3, "has text behind a closing quote"],
      ],
    });
    assert.deepEqual(split('a,b\n"x,1\n').refused, [
      [2, "has a quote that is opened and not closed, so that nothing behind it could be read; close it"],
    ]);
    assert.match(split(`a,b\n${",".repeat(600)}\nz,3`).refused[0]?.[1] ?? "", /more than 500 columns/u);
  });

  it("end somewhere when a quote is never closed", () => {
    const lines = `${"x".repeat(999)}\n`.repeat(400);
    const { rows, refused } = split('a,b\n"', lines, "z,3\n");
    assert.deepEqual(
      refused.map(([row]) => row),
      [2],
    );
    assert.match(refused[0]?.[1] ?? "", /longer than 262144 characters/u);
    assert.deepEqual(rows.at(-1), ["z", "3"]);
  });

  it("that are too long are passed over to the end of their line, whatever stands in the rest of it", () => {
    const long = "x".repeat(300_000);
    for (const rest of [',"q', ',"q,r', ',"q"', ',"q"" ', '"q', ",,,", `,"${long}`, "\r"]) {
      const text = `a,b\n1,${long}${rest}\n2,"3"\n4,5\n`;
      for (const pieces of [[text], [text.slice(0, 200_000), text.slice(200_000)], text.match(/[^]{1,1000}/gu) ?? []]) {
        const { rows, refused } = split(...pieces);
        assert.deepEqual(rows.slice(1), [
          ["2", "3"],
          ["4", "5"],
        ]);
        assert.deepEqual(
          refused.map(([row]) => row),
          [2],
        );
      }
    }
  });
});
