import assert from "node:assert/strict";
import { it } from "node:test";
import { openChance } from "../world/chance.ts";
import { growForest } from "./isolation-forest.ts";

it("scores what stands alone higher than what lies among others", () => {
  const chance = openChance(5);
  const rows = Array.from({ length: 500 }, () => [chance.normal(), chance.normal()]);
  const score = growForest(rows, 1);
  assert.ok(score([0, 0]) < 0.5 && score([8, 8]) > 0.7, `${score([0, 0])} ${score([8, 8])}`);
  assert.equal(growForest(rows, 1)([1, 2]), score([1, 2]));
});
