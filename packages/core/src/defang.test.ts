import assert from "node:assert/strict";
import { it } from "node:test";
import { defangLink } from "./defang.ts";

const cases: readonly (readonly [string, string])[] = [
  ["https://a.b.example/c.d?e=f.g", "hxxps://a[.]b[.]example/c.d?e=f.g"],
  ["HTTP://a.example", "HxxP://a[.]example"],
  ["https:\\\\a.example\\b", "hxxps:\\\\a[.]example\\b"],
  ["zoommtg://a.example/join", "zoommtg[:]//a[.]example/join"],
  ["mailto:a@b.example", "mailto[:]a@b[.]example"],
  ["//a.example/b.c", "//a[.]example/b[.]c"],
  ["a.example", "a[.]example"],
  ["https://a.example/\u202Eb", "hxxps://a[.]example/‹U+202E›b"],
  ["\u001B[2Jhttps://a.example/", "‹U+001B›[2Jhxxps://a[.]example/"],
  ["", ""],
];
for (const [text, told] of cases)
  it(`${JSON.stringify(text)} is shown as ${told}`, () => assert.equal(defangLink(text), told));

it("a long link is cut", () => assert.ok(defangLink(`https://${"a.".repeat(100_000)}example`).length < 1000));
