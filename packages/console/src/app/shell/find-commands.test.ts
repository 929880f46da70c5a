import assert from "node:assert/strict";
import { test } from "node:test";
import { findCommands } from "./find-commands.ts";

const all = ["Go to Queue", "Go to Search", "Block", "Search again"].map((label) => ({
  keys: label,
  label,
  run: () => undefined,
}));
const find = (text: string) => findCommands(all, text).map(({ label }) => label);

test("nothing wanted finds all", () => assert.equal(find(" ").length, 4));

test("beginnings of words find, in any order, those that begin with it first", () => {
  assert.deepEqual(find("sea"), ["Search again", "Go to Search"]);
  assert.deepEqual(find("que go"), ["Go to Queue"]);
  assert.deepEqual(find("xyz"), []);
});
