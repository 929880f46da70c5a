import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import type { Finding, Unjudged } from "./finding.ts";
import { judge, orderFindings } from "./judge.ts";
import { families, outcomes, strengths, type Family, type Outcome, type Strength } from "./words.ts";

const fixed = { seed: 1, numRuns: 500 };
const whenClear = "Nothing was found.";

function makeFinding(strength: Strength, family: Family, details: Partial<Finding> = {}): Finding {
  return {
    rule: `code/${family}-${strength}`,
    title: `A ${strength} sign of ${family}.`,
    strength,
    family,
    techniques: [],
    evidence: [{ path: "a.js", line: 1, column: 1, excerpt: "a" }],
    chain: [],
    ...details,
  };
}

/** Findings as rules give them: title, strength and family follow from the rule. */
const someFinding: fc.Arbitrary<Finding> = fc
  .record({
    strength: fc.constantFrom(...strengths),
    family: fc.constantFrom(...families),
    path: fc.constantFrom("a.js", "b/c.js", ""),
    line: fc.integer({ min: 1, max: 20_000_000 }),
    steps: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ strength, family, path, line, steps }) =>
    makeFinding(strength, family, {
      evidence: path === "" ? [] : [{ path, line, excerpt: "x" }],
      chain: Array.from({ length: steps }, () => ({ kind: "runs" as const, text: "a step", place: { path, line } })),
    }),
  );
const someFindings = fc.array(someFinding, { maxLength: 12 });

const someUnjudged: fc.Arbitrary<Unjudged[]> = fc.array(
  fc.record({ path: fc.string(), reason: fc.constantFrom("encrypted", "larger than 64 MB") }),
  { maxLength: 4 },
);

function rank(outcome: Outcome): number {
  return outcomes.indexOf(outcome);
}

describe("how findings become a verdict", () => {
  const cases: [string, Finding[], Unjudged[], Outcome][] = [
    ["nothing", [], [], "clear"],
    ["one weak", [makeFinding("weak", "loader")], [], "clear"],
    ["two weak of two families", [makeFinding("weak", "loader"), makeFinding("weak", "theft")], [], "clear"],
    [
      "three weak of two families",
      [makeFinding("weak", "loader"), makeFinding("weak", "theft"), makeFinding("weak", "theft")],
      [],
      "clear",
    ],
    [
      "three weak of three families",
      [makeFinding("weak", "loader"), makeFinding("weak", "theft"), makeFinding("weak", "evasion")],
      [],
      "check",
    ],
    ["one strong", [makeFinding("strong", "loader")], [], "check"],
    ["two strong of one family", [makeFinding("strong", "loader"), makeFinding("strong", "loader")], [], "check"],
    ["two strong of two families", [makeFinding("strong", "loader"), makeFinding("strong", "theft")], [], "stop"],
    ["one decisive", [makeFinding("decisive", "loader")], [], "stop"],
    ["something unjudged", [], [{ path: "data.7z", reason: "encrypted" }], "check"],
    ["one decisive and something unjudged", [makeFinding("decisive", "loader")], [{ path: "a", reason: "b" }], "stop"],
  ];
  for (const [what, findings, unjudged, outcome] of cases)
    it(`${what} means ${outcome}`, () => assert.equal(judge(findings, unjudged, whenClear).verdict, outcome));
});

describe("the judge", () => {
  it("never gives a milder verdict for one more finding", () => {
    fc.assert(
      fc.property(someFindings, someFinding, fc.nat(), someUnjudged, (findings, one, at, unjudged) => {
        const more = findings.toSpliced(at % (findings.length + 1), 0, one);
        assert.ok(rank(judge(more, unjudged, whenClear).verdict) >= rank(judge(findings, unjudged, whenClear).verdict));
      }),
      fixed,
    );
  });

  it("never gives a milder verdict for one more thing that could not be judged", () => {
    fc.assert(
      fc.property(someFindings, someUnjudged, (findings, unjudged) => {
        const less = judge(findings, unjudged.slice(1), whenClear).verdict;
        assert.ok(rank(judge(findings, unjudged, whenClear).verdict) >= rank(less));
      }),
      fixed,
    );
  });

  it("gives the same verdict and the same sentence in any order", () => {
    const shuffled = someFindings.chain((findings) =>
      fc.tuple(fc.constant(findings), fc.shuffledSubarray(findings, { minLength: findings.length })),
    );
    fc.assert(
      fc.property(shuffled, someUnjudged, ([findings, other], unjudged) => {
        assert.deepEqual(judge(other, unjudged.toReversed(), whenClear), judge(findings, unjudged, whenClear));
      }),
      fixed,
    );
  });

  it("never calls an arrival clear when something that matters could not be judged", () => {
    fc.assert(
      fc.property(someFindings, someUnjudged, (findings, unjudged) => {
        fc.pre(unjudged.length > 0);
        assert.notEqual(judge(findings, unjudged, whenClear).verdict, "clear");
      }),
      fixed,
    );
  });

  it("stops at one decisive finding, whatever else there is", () => {
    fc.assert(
      fc.property(someFindings, fc.constantFrom(...families), someUnjudged, (findings, family, unjudged) => {
        assert.equal(judge([...findings, makeFinding("decisive", family)], unjudged, whenClear).verdict, "stop");
      }),
      fixed,
    );
  });

  it("never lets weak findings alone stop an arrival", () => {
    fc.assert(
      fc.property(someFindings, someUnjudged, (findings, unjudged) => {
        const weak = findings.filter(({ strength }) => strength === "weak");
        assert.notEqual(judge(weak, unjudged, whenClear).verdict, "stop");
      }),
      fixed,
    );
  });

  it("says why in one text that ends with a full stop", () => {
    fc.assert(
      fc.property(someFindings, someUnjudged, (findings, unjudged) => {
        assert.match(judge(findings, unjudged, whenClear).because, /\S\.$/u);
      }),
      fixed,
    );
  });

  it("does not change what it is given", () => {
    fc.assert(
      fc.property(someFindings, someUnjudged, (findings, unjudged) => {
        const before = JSON.stringify([findings, unjudged]);
        judge(Object.freeze(findings), Object.freeze(unjudged), whenClear);
        assert.equal(JSON.stringify([findings, unjudged]), before);
      }),
      fixed,
    );
  });
});

describe("the order of findings", () => {
  it("puts the strongest first, then the one with the longest chain, then goes by name and place", () => {
    const step = { kind: "runs" as const, text: "a step", place: { path: "a.js" } };
    const ordered = [
      makeFinding("decisive", "theft"),
      makeFinding("strong", "theft", { chain: [step, step] }),
      makeFinding("strong", "loader"),
      makeFinding("weak", "loader", { evidence: [{ path: "a.js", line: 2, excerpt: "a" }] }),
      makeFinding("weak", "loader", { evidence: [{ path: "a.js", line: 10, excerpt: "a" }] }),
      makeFinding("weak", "loader", { evidence: [{ path: "b.js", line: 1, excerpt: "a" }] }),
    ];
    assert.deepEqual(orderFindings(ordered.toReversed()), ordered);
  });
});
