import assert from "node:assert/strict";
import { test } from "node:test";
import { shareMissing } from "./share-missing.ts";

test("what is missing of all is said once, and the rest of each stays", () => {
  const views = [{ missing: ["no ticket", "no call"] }, { missing: [] }, { missing: ["no ticket", "no grant"] }];
  const { ofAll, rest } = shareMissing(views);
  assert.deepEqual(ofAll, ["no ticket"]);
  assert.deepEqual(
    views.map(({ missing }) => rest(missing)),
    [["no call"], [], ["no grant"]],
  );
});

test("a single view keeps its own, and where nothing is missing nothing is said", () => {
  const [only] = [{ missing: ["no ticket"] }];
  assert.deepEqual(shareMissing([only]).ofAll, []);
  assert.deepEqual(shareMissing([only]).rest(only.missing), ["no ticket"]);
  assert.deepEqual(shareMissing([]).ofAll, []);
});
