import assert from "node:assert/strict";
import { test } from "node:test";
import { readLines, readPair, readPeriod } from "./read-lines.ts";

test("a time somewhere is read with the commas of its name, and with an end that has not come", () => {
  assert.deepEqual(readPeriod("Firm, Sons and Co, 2019-03, 2021"), {
    name: "Firm, Sons and Co",
    from: "2019-03",
    to: "2021",
  });
  assert.deepEqual(readPeriod("Firm, 2019, now"), { name: "Firm", from: "2019" });
  assert.deepEqual(readPeriod("Firm, 2019"), { name: "Firm", from: "2019" });
  assert.deepEqual(readPeriod("Firm"), { name: "Firm" });
  for (const line of ["2019, 2020", "Firm, now", ", 2019"]) assert.equal(readPeriod(line), undefined, line);
});

test("a pair is parted at its last comma", () => {
  assert.deepEqual(readPair("C, and C++, 5"), ["C, and C++", "5"]);
  for (const line of ["C", "C,", ", 5"]) assert.equal(readPair(line), undefined, line);
});

test("a line that cannot be read is named by its number, and empty ones are not counted out", () => {
  const read = readLines("C, 5\n\nC\n", { field: "Skills", as: "C, 5" }, readPair);
  assert.deepEqual(read.rows, [["C", "5"]]);
  assert.deepEqual(read.faults, ["Skills, line 3: write it as “C, 5”."]);
});
