import assert from "node:assert/strict";
import { it } from "node:test";
import { readDates, readPublished } from "./read-dates.ts";

for (const [text, from, to] of [
  ["10 Dec 1948", "1948-12-10", "1948-12-10"],
  ["Feb 1960", "1960-02-01", "1960-02-29"],
  ["1948", "1948-01-01", "1948-12-31"],
  ["circa 1961", "1960-01-01", "1962-12-31"],
  ["1958 to 1961", "1958-01-01", "1961-12-31"],
  ["Between 1958 and 1961", "1958-01-01", "1961-12-31"],
  ["dd/mm/1945", "1945-01-01", "1945-12-31"],
  ["00/08/1945", "1945-08-01", "1945-08-31"],
  ["15/08/1960", "1960-08-15", "1960-08-15"],
  ["1960-08-15", "1960-08-15", "1960-08-15"],
  ["1960-08", "1960-08-01", "1960-08-31"],
] as const)
  it(`"${text}" is ${from} to ${to}`, () => assert.deepEqual(readDates(text), { from, to }));

for (const text of ["", "unknown", "31 Feb 1960", "15/15/1960", "1961 to 1958", "10 Foo 1948", "circa"])
  it(`"${text}" is no date`, () => assert.equal(readDates(text), undefined));

it("the day of an edition is one day, and American lists begin with the month", () => {
  assert.equal(readPublished("11/05/2026", true), "2026-11-05");
  assert.equal(readPublished("05/11/2026"), "2026-11-05");
  assert.equal(readPublished("2026-11-05T10:00:00Z"), "2026-11-05");
  assert.equal(readPublished("5-Nov-2026"), "2026-11-05");
  assert.equal(readPublished("2026"), undefined);
});
