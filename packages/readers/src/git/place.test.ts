import assert from "node:assert/strict";
import { test } from "node:test";
import { describePlace } from "./place.ts";

function prefixes(folder: string, workTree?: string): [string, boolean] {
  const { prefix, bare } = describePlace(folder, workTree);
  return [prefix, bare];
}

test("files lie beside a Git folder, inside a bare one, or where the configuration says", () => {
  assert.deepEqual(prefixes(".git"), ["", false]);
  assert.deepEqual(prefixes("a.zip!/app/.git"), ["a.zip!/app/", false]);
  assert.deepEqual(prefixes("backup.git"), ["backup.git!/", true]);
  assert.deepEqual(prefixes(""), ["", true]);
  assert.deepEqual(prefixes(".git/modules/lib", "../../../lib"), ["lib/", false]);
});

test("a work tree outside of the arrival is not gone to", () => {
  for (const workTree of ["/etc", "../../..", "C:\\Users", "//server/share"])
    assert.equal(describePlace("app/.git", workTree).prefix, "app/", workTree);
});
