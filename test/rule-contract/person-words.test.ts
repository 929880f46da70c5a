import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Examples, Rule } from "@doorward/core";
import { findPersonFaults } from "./person-words.ts";

const rule: Omit<Rule, "detect"> = {
  id: "application/two-words",
  kind: "application",
  title: "Two sources state different names.",
  strength: "strong",
  family: "identity",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Somebody, 2026" }],
  person: {
    stage: "application",
    innocentCauses: ["People marry.", "People have nicknames."],
    verify: "Call the number that the former employer publishes.",
  },
};
const examples: Examples = { hits: [], misses: [], evasions: [] };
const none = new Map<string, string>();

function find(changes: Partial<typeof rule>, files: ReadonlyMap<string, string> = none): string {
  return findPersonFaults({ ...rule, ...changes }, files, examples).join();
}

describe("a rule about people", () => {
  it("is accepted when it explains itself", () => {
    assert.equal(find({}), "");
  });
  it("has to say what would explain it", () => {
    const { person: _person, ...silent } = rule;
    assert.match(findPersonFaults(silent, none, examples).join(), /write `person`/u);
    assert.match(
      find({ person: { stage: "offer", innocentCauses: ["One."], verify: "Ask." } }),
      /fewer than two innocent causes/u,
    );
  });
  it("says one sentence about what to verify", () => {
    assert.match(
      find({ person: { stage: "offer", innocentCauses: ["One.", "Two."], verify: "ask them" } }),
      /not one sentence about what to verify/u,
    );
  });
  it("stops nobody by itself unless it is listed", () => {
    assert.match(find({ strength: "decisive" }), /make it strong/u);
    assert.equal(find({ strength: "decisive", id: "application/commit-ring" }), "");
  });
  it("accuses nobody, in no text", () => {
    assert.match(find({ title: "The resume is fake." }), /"fake", which is never said/u);
    assert.match(find({}, new Map([["rule.md", "Their accent differs."]])), /"accent"/u);
    assert.match(
      findPersonFaults(rule, none, { ...examples, misses: [{ name: "a", why: "Fraud.", files: {} }] }).join(),
      /"Fraud"/u,
    );
  });
  it("is about applications, at a stage of hiring, or about access, at none", () => {
    assert.match(find({ kind: "code" }), /which is for rules about applications/u);
    const { stage: _stage, ...timeless } = rule.person ?? { innocentCauses: [], verify: "" };
    assert.match(find({ person: timeless }), /no stage of hiring/u);
    assert.match(find({ kind: "access", id: "access/two-words" }), /is about access/u);
    const access = { kind: "access", id: "access/two-words", person: timeless } as const;
    assert.equal(find(access), "");
    assert.match(find({ ...access, title: "A thief opened records." }), /"thief", which is never said/u);
  });
});
