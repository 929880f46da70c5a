import assert from "node:assert/strict";
import { test } from "node:test";
import { array, assert as assertProperty, property, string } from "fast-check";
import { readCustomers, readVictims } from "./read-victims.ts";

test("lines are read as spreadsheets write them, with and without a head", () => {
  for (const text of [
    "customer,first_contact\nC-1,2026-11-02\nC-2,2026-11-03 09:30\n",
    '"C-1";"2026-11-02"\r\n"C-2";"2026-11-03T09:30:00Z"',
    "\uFEFFC-1\t2026-11-02\n\nC-2\t2026-11-03T10:30+01:00",
  ])
    assert.deepEqual(readVictims(text), {
      victims: [
        { customer: "C-1", firstContactAt: "2026-11-02T00:00:00.000Z" },
        { customer: "C-2", firstContactAt: "2026-11-03T09:30:00.000Z" },
      ],
      refused: [],
    });
});

test("what cannot be used is told with its line, and nothing is guessed", () => {
  const { victims, refused } = readVictims("C-1,2026-02-30\n,2026-11-02\nC-3,yesterday\nC-4,02/11/2026\nC-5");
  assert.deepEqual(victims, []);
  assert.deepEqual(
    refused.map(({ line }) => line),
    [1, 2, 3, 4, 5],
  );
});

test("a number that a spreadsheet shortened is no customer, since it may be many", () => {
  const { victims, refused } = readVictims(
    "1.04E+12,2026-11-02\n4711.0,2026-11-02\n#N/A,2026-11-02\n004711,2026-11-02",
  );
  assert.deepEqual(
    victims.map(({ customer }) => customer),
    ["004711"],
  );
  assert.deepEqual(
    refused.map(({ line }) => line),
    [1, 2, 3],
  );
  assert.match(refused[0]?.because ?? "", /^The customer is a number that a spreadsheet has shortened/u);
});

test("of a customer who stands there twice, the first contact counts", () => {
  const { victims } = readVictims("C-1,2026-11-05\nC-1,2026-11-02\nC-1,2026-11-09");
  assert.deepEqual(victims, [{ customer: "C-1", firstContactAt: "2026-11-02T00:00:00.000Z" }]);
});

test("every line is read or refused, whatever it says", () => {
  assertProperty(
    property(array(string({ unit: "grapheme" }), { maxLength: 20 }), (lines) => {
      const { victims, refused } = readVictims(lines.join("\n"));
      for (const { firstContactAt } of victims) assert.equal(new Date(firstContactAt).toISOString(), firstContactAt);
      assert.ok(victims.length + refused.length <= lines.join("\n").split("\n").length);
    }),
  );
});

test("customers to leave out are told once each, however they are separated", () => {
  assert.deepEqual(readCustomers('C-1, C-2;"C-3"\nC-1\n\n'), ["C-1", "C-2", "C-3"]);
});
