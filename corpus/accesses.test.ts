import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Example, Verdict } from "@doorward/core";
import { judgeAccess } from "@doorward/doors";
import { registry } from "@doorward/rules";
import { examplesByRule } from "@doorward/rules/examples";
import { readAccessExample } from "../test/read-access-example.ts";
import { findHosts, isHarmlessHost } from "../test/rule-contract/hosts.ts";
import { describeVerdict } from "./describe-verdict.ts";
import { readCases } from "./read-cases.ts";

const cases = readCases(join(import.meta.dirname, "insider"), ["access"]);

describe("the corpus of accesses", () => {
  it("has an innocent twin of each case", () => {
    const twins = cases.filter(({ name }) => name.endsWith("(twin)"));
    assert.equal(cases.length, twins.length * 2);
    assert.ok(twins.length >= 7 && twins.every(({ verdict }) => verdict === "clear"));
  });
  it("points nowhere", () => {
    const hosts = cases.flatMap(({ files }) => [...files].flatMap(([, bytes]) => findHosts(bytes.toString("latin1"))));
    assert.deepEqual(
      hosts.filter((host) => !isHarmlessHost(host)),
      [],
    );
  });
  for (const { name, files, verdict, rules } of cases)
    it(`${name}: ${verdict}`, () => {
      const judged = judgeExample(Object.fromEntries([...files].map(([path, bytes]) => [path, bytes.toString()])));
      const told = describeVerdict(judged);
      const found = new Set(judged.findings.map(({ rule }) => rule));
      assert.equal(judged.verdict, verdict, told);
      assert.deepEqual(
        rules.filter((rule) => !found.has(rule)),
        [],
        told,
      );
    });
});

describe("every rule about access", () => {
  for (const { id, strength } of registry.access)
    it(`${id} is replayed, three times with and three times without it`, () => {
      const { hits = [], misses = [] } = examplesByRule.get(id) ?? {};
      const find = ({ files }: Example) => judgeExample(files).findings.some(({ rule }) => rule === id);
      assert.ok(hits.length >= 3 && hits.every(find));
      assert.ok(misses.length >= 3 && !misses.some(find));
      if (strength !== "weak") for (const { files } of hits) assert.notEqual(judgeExample(files).verdict, "clear");
    });
});

/** Judges what an example says, and holds the verdict to what every verdict about somebody says. */
function judgeExample(files: Example["files"]): Verdict {
  const facts = readAccessExample({ name: "replayed", files });
  const judged = judgeAccess(facts, { name: "Viewer 3f2a", tookMs: 1 });
  for (const { innocentCauses = [], rule } of judged.findings) assert.ok(innocentCauses.length >= 2, rule);
  assert.doesNotMatch(JSON.stringify(judged), /agent-\d|C-\d{6}/u);
  return judged;
}
