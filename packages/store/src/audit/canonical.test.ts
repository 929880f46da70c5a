import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { hashEntry, storableDetails, storableText } from "./canonical.ts";
import { oddDetails } from "./odd-details.test-support.ts";

const entry = {
  number: 1,
  at: new Date("2026-11-26T10:00:00.120Z"),
  actor: "user:1",
  action: "case.decided",
  subject: "case:1",
  details: { b: 1, a: [{ d: null, c: "ü" }] },
  previous: "start",
};

describe("the hash of an entry", () => {
  test("stays what it is, since logs were written with it", () => {
    assert.equal(hashEntry(entry), "e8875b72f48da4bfd3712b582a8e5f04f77a1340beead8ac92fe3d48f3e18402");
  });

  test("is that of the JSON an auditor writes by hand", () => {
    const details = '{"a":[{"c":"ü","d":null}],"b":1}';
    const text =
      `{"action":"case.decided","actor":"user:1","at":"2026-11-26T10:00:00.120Z","details":${details},` +
      '"number":1,"previous":"start","subject":"case:1"}';
    assert.equal(createHash("sha256").update(text).digest("hex"), hashEntry(entry));
  });

  test("does not depend on the order of names", () => {
    assert.equal(hashEntry({ ...entry, details: { a: [{ c: "ü", d: null }], b: 1 } }), hashEntry(entry));
  });
});

describe("details", () => {
  test("hold no tokens and no long texts", () => {
    assert.equal(storableText(`Bearer dw_${"a".repeat(50)}.`), "Bearer dw_….");
    assert.equal(storableText("x".repeat(5000)).length, 1001);
    assert.equal(storableText(`${"x".repeat(999)}😀`), `${"x".repeat(999)}\u{FFFD}…`);
  });

  test("are in the form in which they come back", () => {
    const { "nul\u{FFFD}name": name, half, none, zero, when } = storableDetails(oddDetails);
    assert.deepEqual(
      [name, half, none, zero, when],
      ["nul\u{FFFD}text", "\u{FFFD} half \u{FFFD}", undefined, 0, "2026-11-26T10:00:00.120Z"],
    );
  });
});
