import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { describe, it } from "node:test";

describe("a benchmark refuses what cannot be meant", () => {
  for (const [words, told] of [
    ["", "Say what to measure: scan, link, mail, candidate, names, access, serve or desk."],
    ["link --engine pglite", "--engine is no option of link."],
    ["serve --packages 3", "--packages is no option of serve."],
    [
      "access --only doors",
      '--only takes counting, bound, calibration, alternatives, sensitivity, benign, ordinary, store, coverage, canaries, speed, leaks, ingest, queries, joins, not "doors".',
    ],
    ["access --pairs 200000", "--pairs takes a number from 100000, together with --only joins."],
    ["access --seed 0", '--seed takes a number from 1 to 999999, not "0".'],
    ["serve --share 2", '--share takes 0.01 to 1, not "2".'],
  ] as const)
    it(words === "" ? "no word at all" : words, () => {
      const program = join(import.meta.dirname, "bench.ts");
      const { status, stderr } = spawnSync(process.execPath, [program, ...words.split(" ").filter(Boolean)], {
        encoding: "utf8",
      });
      assert.equal(status, 64);
      assert.ok(stderr.startsWith(`${told}\n\nUsage\n`), stderr);
    });
});
