import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findTerritory, type Territory } from "./territory.ts";

describe("where a path stands in its project", () => {
  const cases: readonly (readonly [string, Territory])[] = [
    ["src/index.ts", "own"],
    ["node_modules/a/test/b.js", "vendored"],
    ["app/vendor/jquery.js", "vendored"],
    ["test/fixtures/a.zip", "fixture"],
    ["src/__tests__/a.ts", "test"],
    ["src/a.test.tsx", "test"],
    ["pkg/store_test.go", "test"],
    ["test_app.py", "test"],
    ["docs/guide.md", "document"],
    ["examples/basic/index.js", "document"],
    ["dist/index.js", "built"],
    ["latest/index.js", "own"],
    ["src/contest.js", "own"],
  ];
  for (const [path, territory] of cases)
    it(`${path} stands in ${territory}`, () => assert.equal(findTerritory(path), territory));

  it("costs little on a path of a million folders", () => {
    assert.equal(findTerritory(`${"a/".repeat(1_000_000)}b.js`), "own");
  });
});
