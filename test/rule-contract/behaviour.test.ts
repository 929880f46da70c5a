import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { defineRule, noCodeFacts, type CodeFacts, type Detection, type Example, type Strength } from "@doorward/core";
import type { ReadExample } from "../read-example.ts";
import { findEvasionFaults, findHitFaults, findMissFaults } from "./behaviour.ts";
import { findCostFaults } from "./cost.ts";
import { readContent } from "./hosts.ts";
import { findPurityFaults } from "./purity.ts";
import { makeSubject, type Subject } from "./subject.ts";

function makeRule(name: string, strength: Strength, detect: (facts: CodeFacts) => Iterable<Detection>): Subject {
  const words = { title: "A file runs.", family: "autorun", techniques: ["T1204"], since: "2026.11.1" } as const;
  const id = `code/${name}` as const;
  return makeSubject(defineRule({ id, kind: "code", strength, ...words, maturity: "trial", references: [], detect }));
}

/** A stand-in for the readers: every line that holds "bad" is a surface. */
function read({ files }: Example): Promise<ReadExample> {
  const surfaces = Object.entries(files).flatMap(([path, content]) =>
    readContent(content)
      .split("\n")
      .flatMap((excerpt, index) => (excerpt.includes("bad") ? [makeSurface(path, index + 1, excerpt)] : [])),
  );
  return Promise.resolve({
    access: [],
    application: [],
    code: [{ ...noCodeFacts, surfaces }],
    file: { files: [] },
    link: [],
    message: [],
  });
}

function makeSurface(path: string, line: number, excerpt: string): CodeFacts["surfaces"][number] {
  const none = { commands: [], files: [], concealments: [] };
  return {
    tool: "npm",
    what: "task",
    name: "",
    trigger: "install",
    automatic: true,
    at: { path, line, excerpt },
    atRoot: true,
    ...none,
  };
}

const seesBad = makeRule("sees-bad", "weak", ({ surfaces }) => surfaces.map(({ at }) => ({ evidence: [at] })));
const seesNothing = makeRule("sees-nothing", "weak", () => []);
const alwaysStops = makeRule("always-stops", "decisive", () => [{ evidence: [{ path: "a.js", excerpt: "x" }] }]);
const bad: Example = { name: "a bad line", files: { "a.js": "good\nbad\n" } };
const fine: Example = { name: "a good line", files: { "a.js": "good\n" } };

describe("hits", () => {
  it("are accepted when the rule fires where it says", async () => {
    assert.deepEqual(await findHitFaults(seesBad, [bad], read), []);
  });
  it("are refused when the rule is silent", async () => {
    assert.match((await findHitFaults(seesNothing, [bad], read)).join(), /silent on the hit "a bad line"/u);
  });

  const astray: [string, Detection, RegExp][] = [
    ["no evidence", { evidence: [] }, /without evidence/u],
    ["an empty excerpt", { evidence: [{ path: "a.js", line: 1, excerpt: " " }] }, /empty excerpt/u],
    ["a file that is not there", { evidence: [{ path: "b.js", excerpt: "x" }] }, /points to b\.js/u],
    ["a file named like a property of objects", { evidence: [{ path: "constructor", excerpt: "x" }] }, /points to/u],
    ["a line that is not there", { evidence: [{ path: "a.js", line: 4, excerpt: "x" }] }, /points to a\.js:4/u],
    [
      "a chain that leaves the example",
      {
        evidence: [{ path: "a.js", line: 1, excerpt: "x" }],
        chain: [{ kind: "runs", text: "it runs", place: { path: "c.js" } }],
      },
      /points to c\.js/u,
    ],
  ];
  for (const [what, detection, complaint] of astray)
    it(`are refused with ${what}`, async () => {
      const rule = makeRule("goes-astray", "weak", () => [detection]);
      assert.match((await findHitFaults(rule, [bad], read)).join("\n"), complaint);
    });
});

describe("misses", () => {
  it("are accepted when the rule is silent, and refused when it fires", async () => {
    assert.deepEqual(await findMissFaults(seesBad, [fine], read), []);
    assert.match((await findMissFaults(seesBad, [bad], read)).join(), /fires on the miss "a bad line", at a\.js:2/u);
  });
});

describe("evasions", () => {
  const rules = [seesBad, seesNothing];

  it("are accepted when the named rule fires, or none does", async () => {
    assert.deepEqual(await findEvasionFaults(seesNothing, [{ ...bad, caughtBy: "code/sees-bad" }], rules, read), []);
    assert.deepEqual(await findEvasionFaults(seesBad, [{ ...fine, caughtBy: "nothing" }], rules, read), []);
  });
  it("may be caught by weak signs of other rules and still be a gap", async () => {
    assert.deepEqual(await findEvasionFaults(seesNothing, [{ ...bad, caughtBy: "nothing" }], rules, read), []);
  });
  it("are refused when the named rule is silent", async () => {
    const faults = await findEvasionFaults(seesBad, [{ ...bad, caughtBy: "code/sees-nothing" }], rules, read);
    assert.match(faults.join(), /code\/sees-nothing is silent/u);
  });
  it("are refused when the rule itself or a decisive one catches a gap", async () => {
    const own = await findEvasionFaults(seesBad, [{ ...bad, caughtBy: "nothing" }], rules, read);
    assert.match(own.join(), /caught after all: write caughtBy: "code\/sees-bad"/u);
    const gap = { ...fine, caughtBy: "nothing" } as const;
    const other = await findEvasionFaults(seesBad, [gap], [...rules, alwaysStops], read);
    assert.match(other.join(), /caughtBy: "code\/always-stops"/u);
  });
});

describe("purity", () => {
  const surfaces = [makeSurface("a.js", 1, "a"), makeSurface("b.js", 2, "b")];
  const facts = { ...noCodeFacts, surfaces };

  it("is granted to a rule that only looks", () => assert.deepEqual(findPurityFaults(seesBad, facts), []));

  it("is refused to a rule that changes its facts", () => {
    const rule = makeRule("changes-facts", "weak", (given) => {
      (given.surfaces as CodeFacts["surfaces"][number][]).push(makeSurface("c.js", 3, "c"));
      return [];
    });
    assert.match(findPurityFaults(rule, facts).join(), /cannot be changed/u);
  });
  it("is refused to a rule that remembers", () => {
    let calls = 0;
    const rule = makeRule("remembers-calls", "weak", () => {
      calls += 1;
      return [{ evidence: [{ path: "a.js", line: calls, excerpt: "x" }] }];
    });
    assert.match(findPurityFaults(rule, facts).join(), /answers twice differently/u);
  });
  it("is refused to a rule that only looks at what comes first", () => {
    const rule = makeRule("looks-first", "weak", (given) =>
      given.surfaces.slice(0, 1).map(({ at }) => ({ evidence: [at] })),
    );
    assert.match(findPurityFaults(rule, facts).join(), /another order/u);
  });
});

describe("cost", () => {
  const facts = { ...noCodeFacts, surfaces: [makeSurface("a.js", 1, "a"), makeSurface("b.js", 2, "b")] };

  it("is accepted when it grows with the facts", () => assert.deepEqual(findCostFaults(seesBad, facts), []));

  it("is refused when each fact is held against each other one", () => {
    const rule = makeRule("compares-all", "weak", ({ surfaces }) =>
      surfaces
        .filter(({ at }) => surfaces.every((other) => other.name !== at.path))
        .map(({ at }) => ({ evidence: [at] })),
    );
    assert.match(findCostFaults(rule, facts).join(), /Twice the facts take [34]\.\d times the steps/u);
  });
});
