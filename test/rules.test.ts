import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Example, Examples } from "@doorward/core";
import { registry } from "@doorward/rules";
import { examplesByRule } from "@doorward/rules/examples";
import { readBenignFirings } from "../tools/generate/benign-firing.ts";
import { listRuleIds, ruleFiles } from "../tools/generate/rule-folder.ts";
import { readSections } from "../tools/generate/sections.ts";
import { readExample, type ReadExample } from "./read-example.ts";
import { findEvasionFaults, findHitFaults, findMissFaults } from "./rule-contract/behaviour.ts";
import { findCostFaults } from "./rule-contract/cost.ts";
import { findExampleFaults } from "./rule-contract/examples.ts";
import { isHarmlessHost } from "./rule-contract/hosts.ts";
import { isHarmlessInLink } from "./rule-contract/link-hosts.ts";
import { findBenignFaults, findFormFaults, findSectionFaults, findUnfilled } from "./rule-contract/form.ts";
import { findNeedFaults } from "./rule-contract/needs.ts";
import { findPersonFaults } from "./rule-contract/person-words.ts";
import { findPurityFaults } from "./rule-contract/purity.ts";
import { makeSubject, type Subject } from "./rule-contract/subject.ts";

const root = join(import.meta.dirname, "..");
const rulesSource = join(root, "packages/rules/src");
const benignFirings = ["scan", "link", "mail"].map((name) =>
  readBenignFirings(join(root, `docs/benchmarks/${name}.json`)),
);
const subjects: readonly Subject[] = [
  ...registry.access.map(makeSubject),
  ...registry.application.map(makeSubject),
  ...registry.code.map(makeSubject),
  ...registry.file.map(makeSubject),
  ...registry.link.map(makeSubject),
  ...registry.message.map(makeSubject),
];
const ids: ReadonlySet<string> = new Set(subjects.map(({ rule }) => rule.id));
const readings = new Map<Example, Promise<ReadExample>>();

describe("the registry", () => {
  it("holds every rule folder and nothing else", () => {
    assert.deepEqual([...ids], listRuleIds(rulesSource), "Run `npm run generate`.");
    assert.deepEqual([...examplesByRule.keys()], [...ids], "Run `npm run generate`.");
  });
});

for (const subject of subjects)
  describe(subject.rule.id, () => {
    const examples = examplesByRule.get(subject.rule.id) ?? { hits: [], misses: [], evasions: [] };

    it("describes itself as agreed", () => {
      report([
        ...findFormFaults(subject.rule.id, subject.rule),
        ...benignFirings.flatMap((result) => findBenignFaults(subject.rule, result)),
      ]);
    });
    it("explains itself in the agreed sections, and leaves nothing to be written", () => {
      const files = new Map(ruleFiles.map((name) => [name, readRuleFile(subject, name)] as const));
      report([...findUnfilled(files), ...findSectionFaults(readSections(files.get("rule.md") ?? ""))]);
    });
    it("says of people what would explain it, and accuses nobody", () => {
      const files = new Map([["rule.md", readRuleFile(subject, "rule.md")]]);
      report(findPersonFaults(subject.rule, files, examples));
    });
    it("has inert examples of each sort", () => {
      report(findExampleFaults(examples, ids, namesBrands(subject) ? isHarmlessInLink : isHarmlessHost));
    });
    it("fires on each hit, with evidence that stands there", async () => {
      report(await findHitFaults(subject, examples.hits, read));
    });
    it("stays silent on each miss", async () => {
      report(await findMissFaults(subject, examples.misses, read));
    });
    it("is evaded as it says", async () => {
      report(await findEvasionFaults(subject, examples.evasions, subjects, read));
    });
    it("is asked wherever it fires", async () => {
      const seen = await Promise.all([...examples.hits, ...examples.evasions].map(read));
      report(seen.flatMap(({ link }) => link.flatMap((facts) => findNeedFaults(subject, facts))));
    });
    it("is pure", async () => {
      report((await readAll(subject, examples)).flatMap((facts) => findPurityFaults(subject, facts)));
    });
    it("takes steps in proportion to its facts", async () => {
      report((await readAll(subject, examples)).flatMap((facts) => findCostFaults(subject, facts)));
    });
  });

/** Rules about links and messages are about names that people trust, so their examples use some. */
function namesBrands({ rule: { kind } }: Subject): boolean {
  return kind === "link" || kind === "message";
}

/** Each example is read once, though many rules look at it. */
function read(example: Example): Promise<ReadExample> {
  const known = readings.get(example) ?? readExample(example);
  readings.set(example, known);
  return known;
}

function readRuleFile({ rule }: Subject, name: string): string {
  return readFileSync(join(rulesSource, rule.id, name), "utf8");
}

async function readAll({ pickFacts }: Subject, { hits, misses }: Examples): Promise<object[]> {
  const seen = await Promise.all([...hits, ...misses].map(read));
  return seen.flatMap(pickFacts);
}

function report(faults: readonly string[]): void {
  if (faults.length > 0) assert.fail([...new Set(faults)].join("\n"));
}
