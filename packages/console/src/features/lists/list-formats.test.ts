import assert from "node:assert/strict";
import { test } from "node:test";
import { nameFormat, suggestName } from "./list-formats.ts";

test("the name of a file becomes one that the API takes", () => {
  for (const [file, name] of [
    ["Our Blocklist (new).CSV", "our-blocklist-new"],
    ["domains.v2.txt", "domains.v2"],
    ["../..//evil\u202E.txt", "evil"],
    ["###.txt", ""],
    [`${"a".repeat(80)}.txt`, "a".repeat(60)],
  ] as const) {
    assert.equal(suggestName(file), name);
    if (name !== "") assert.match(suggestName(file), /^[a-z0-9][a-z0-9.-]{0,59}$/u);
  }
});

test("a format that is new here is called by its own name", () => {
  assert.equal(nameFormat("hosts"), "Hosts file");
  assert.equal(nameFormat("stix"), "stix");
});
