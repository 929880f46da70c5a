import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as check, array, constantFrom, property, record } from "fast-check";
import { noPolicy, outcomes } from "@doorward/core";
import { judgeLink } from "@doorward/doors";
import { openLinkReader, openList } from "@doorward/readers/link";
import { buildList, type ListRow } from "@doorward/readers/lists";

const today = "2026-11-26";
const keys = constantFrom(
  "evil.example",
  "www2.evil.example",
  "evil.example/a",
  "evil.example/a?b=c",
  "evil.vercel.app",
);
const links = constantFrom(
  "https://evil.example/",
  "https://www2.evil.example/a/b",
  "https://evil.example/a?b=c",
  "https://x.evil.vercel.app/",
  "https://files.example/?url=https://evil.example/a",
  "https://zoom.us/j/1",
);
const row = record({
  key: keys,
  source: constantFrom("one", "two", "three"),
  label: constantFrom("phishing", "well known"),
  since: constantFrom("2026-01-02", "2026-11-25"),
  reach: constantFrom<ListRow["reach"]>("domain", "host", "path"),
  effect: constantFrom<ListRow["effect"]>("block", "hold", "allow"),
  isExact: constantFrom(true, false),
});

test("no row that is added to a list makes a verdict milder, not even one that calls the address good", () => {
  check(
    property(links, array(row, { maxLength: 12 }), row, (link, rows, added) => {
      const isNew = rows.every(
        ({ key, source, effect }) => key !== added.key || source !== added.source || effect !== added.effect,
      );
      if (isNew) assert.ok(rank(link, [...rows, added]) >= rank(link, rows));
    }),
    { numRuns: 300 },
  );
});

function rank(link: string, rows: readonly ListRow[]): number {
  const lists = openList(buildList(rows), { today, name: "lists" });
  const facts = openLinkReader({ policy: noPolicy, lists, today }).read(link, { path: "-", line: 1, excerpt: link });
  return outcomes.indexOf(judgeLink(facts, { door: "support", name: link, tookMs: 0 }).verdict);
}
