import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { it } from "node:test";
import { openDistinctCount } from "./count-distinct.ts";

const key = (at: number) => createHash("sha256").update(String(at)).digest("hex").slice(0, 32);

it("few keys are counted exactly, and many within a few of a hundred, however often they come", () => {
  const count = openDistinctCount();
  for (let at = 0; at < 1000; at += 1) for (let again = 0; again < 3; again += 1) count.add(key(at));
  assert.equal(count.estimate(), 1000);
  for (let at = 0; at < 300_000; at += 1) count.add(key(at));
  assert.ok(Math.abs(count.estimate() - 300_000) < 9000, String(count.estimate()));
});
