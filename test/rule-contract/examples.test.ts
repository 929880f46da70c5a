import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Example, Examples } from "@doorward/core";
import { findExampleFaults } from "./examples.ts";

const ids: ReadonlySet<string> = new Set(["code/two-words"]);

function make(name: string, change: Partial<Example> = {}): Example {
  return { name, files: { "a.js": "run();\n" }, ...change };
}

const good: Examples = {
  hits: [make("one"), make("two"), make("three")],
  misses: ["four", "five", "six"].map((name) => Object.assign(make(name), { why: "Nothing runs." })),
  evasions: [{ ...make("seven"), caughtBy: "nothing" }],
};

describe("examples of a rule", () => {
  it("are accepted when they are as agreed", () => assert.deepEqual(findExampleFaults(good, ids), []));

  const faulty: [string, Partial<Examples>, RegExp][] = [
    ["two hits", { hits: good.hits.slice(1) }, /has 2 hits/u],
    ["two misses", { misses: good.misses.slice(1) }, /has 2 misses/u],
    ["no evasion", { evasions: [] }, /has no evasion/u],
    ["one name twice", { hits: [make("one"), make("one"), make("two")] }, /Two examples are called "one"/u],
    ["a name with a full stop", { hits: [...good.hits, make("A sentence.")] }, /not a clause/u],
    ["no files", { hits: [...good.hits, make("eight", { files: {} })] }, /has no files/u],
    [
      "a reason that is no sentence",
      { misses: [...good.misses, { ...make("eight"), why: "benign" }] },
      /does not say in one sentence/u,
    ],
    ["an unknown catcher", { evasions: [{ ...make("eight"), caughtBy: "code/no-rule" }] }, /which is no rule/u],
    [
      "a host somebody owns",
      { hits: [...good.hits, make("eight", { files: { "a.sh": "curl https://bad-host.com/x" } })] },
      /names bad-host\.com/u,
    ],
    [
      "such a host in bytes",
      {
        hits: [
          ...good.hits,
          make("eight", { files: { "a.bin": { base64: Buffer.from("\0https://bad-host.com/").toString("base64") } } }),
        ],
      },
      /names bad-host\.com/u,
    ],
  ];
  for (const [what, change, complaint] of faulty)
    it(`are refused with ${what}`, () => {
      assert.match(findExampleFaults({ ...good, ...change }, ids).join("\n"), complaint);
    });
});
