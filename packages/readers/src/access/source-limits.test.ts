import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accessFormats } from "./access-format.ts";
import { sourceLimits } from "./source-limits.ts";

describe("what a source cannot show", () => {
  it("is told of every format, each with what helps", () => {
    assert.deepEqual(Object.keys(sourceLimits).toSorted(), [...accessFormats].toSorted());
    for (const { shows, limits } of Object.values(sourceLimits)) {
      assert.ok(limits.length > 0);
      for (const sentence of [shows, ...limits.flatMap(({ cannot, helps }) => [cannot, helps])])
        assert.match(sentence, /^[A-Z].*\.$/u);
    }
  });
});
