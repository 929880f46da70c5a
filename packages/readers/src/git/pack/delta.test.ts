import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { writeDelta } from "../writing/packs.test-support.ts";
import { applyDelta, readResultSize, readVarint } from "./delta.ts";

const base = Buffer.from("The quick brown fox");

test("a delta copies from its base and adds its own bytes", () => {
  const delta = writeDelta(base.length, 13, [[4, 5], Buffer.from(" red"), [15, 4]]);
  assert.equal(applyDelta(base, delta)?.toString(), "quick red fox");
  assert.equal(readResultSize(delta), 13);
});

test("a copy without a length takes 65,536 bytes", () => {
  const long = Buffer.alloc(70_000, "x");
  const delta = Buffer.concat([writeDelta(70_000, 65_536, []), Buffer.from([0x80])]);
  assert.equal(applyDelta(long, delta)?.length, 65_536);
});

test("any split of a text into copies and additions gives the text", () => {
  const step = fc.oneof(
    fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 })),
    fc.uint8Array({ minLength: 1, maxLength: 300 }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 100, maxLength: 100 }), fc.array(step), (bytes, steps) => {
      const from = Buffer.from(bytes);
      const wanted = Buffer.concat(
        steps.map((one) => (Array.isArray(one) ? from.subarray(one[0], one[0] + one[1]) : one)),
      );
      const written = steps.map((one) => (Array.isArray(one) ? one : Buffer.from(one)));
      const delta = writeDelta(100, wanted.length, written);
      assert.deepEqual(applyDelta(from, delta), wanted);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test("a delta that does not fit is refused", () => {
  const cases: Record<string, Buffer> = {
    "for another base": writeDelta(base.length + 1, 3, [[0, 3]]),
    "copies from behind the end": writeDelta(base.length, 30, [[10, 30]]),
    "gives more than it says": writeDelta(base.length, 2, [[0, 3]]),
    "gives less than it says": writeDelta(base.length, 4, [[0, 3]]),
    "adds bytes it does not have": Buffer.concat([writeDelta(base.length, 9, []), Buffer.from([9, 1])]),
    "has the reserved step": Buffer.concat([writeDelta(base.length, 0, []), Buffer.from([0])]),
    empty: Buffer.alloc(0),
  };
  for (const [name, delta] of Object.entries(cases)) assert.equal(applyDelta(base, delta), undefined, name);
});

test("a number that does not end is refused", () => {
  assert.equal(readVarint(Buffer.alloc(20, 0xff), 0), undefined);
  assert.equal(readVarint(Buffer.from([0x80]), 0), undefined);
});

test("random bytes never throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const delta = Buffer.concat([Buffer.from([base.length]), bytes]);
      if ((readResultSize(delta) ?? 0) < 1_000_000) applyDelta(base, delta);
    }),
    { seed: 1, numRuns: 2000 },
  );
});
