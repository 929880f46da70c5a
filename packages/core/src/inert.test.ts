import assert from "node:assert/strict";
import { test } from "node:test";
import { makeInert } from "./inert.ts";

test("addresses cannot be clicked on", () => {
  assert.equal(makeInert("see HTTPS://a.b.example/c.d"), "see HxxPS://a[.]b[.]example/c.d");
});

test("characters that steer a terminal or turn the reading direction are written as code points", () => {
  assert.equal(makeInert("\u001B[2Ja\u202Eb\u200Bc\nd"), "‹U+001B›[2Ja‹U+202E›b‹U+200B›c‹U+000A›d");
});

test("other text stays as it is", () => {
  assert.equal(makeInert("src/größe.ts: 電 'a' <b>"), "src/größe.ts: 電 'a' <b>");
});
