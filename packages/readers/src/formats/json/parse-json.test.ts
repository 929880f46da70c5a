import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseJson } from "./parse-json.ts";

describe("parsing JSON from outside", () => {
  it("gives the value, and the last of several keys of one name", () => {
    assert.deepEqual(parseJson(Buffer.from('{"a":1,"a":2}')), { kind: "value", value: { a: 2 } });
    assert.deepEqual(parseJson(Buffer.from("\u{feff}[1]")), { kind: "value", value: [1] });
  });

  it("says that it is broken", () => {
    for (const text of ["", "{", '{"a":}', "nonsense", '"\\'])
      assert.deepEqual(parseJson(Buffer.from(text)).kind, "broken");
  });

  it("does not parse what is too deep, too wide or too large", () => {
    assert.deepEqual(parseJson(Buffer.from("[".repeat(1_000_000))), {
      kind: "beyond",
      trouble: "the JSON nests deeper than 200 levels",
    });
    assert.equal(parseJson(Buffer.from(`[${"[],".repeat(600_000)}[]]`)).kind, "beyond");
    assert.equal(parseJson(Buffer.from(`[${"1,".repeat(4_000_000)}1]`)).kind, "beyond");
    assert.equal(parseJson(Buffer.alloc(65 * 1024 * 1024, 0x20)).kind, "beyond");
  });

  it("does not count what stands in texts", () => {
    assert.equal(parseJson(Buffer.from(JSON.stringify("[".repeat(5000)))).kind, "value");
    assert.equal(parseJson(Buffer.from(JSON.stringify('\\"['.repeat(5000)))).kind, "value");
  });
});
