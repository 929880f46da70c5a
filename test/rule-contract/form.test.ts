import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Rule } from "@doorward/core";
import { sectionNames } from "../../tools/generate/sections.ts";
import { findBenignFaults, findFormFaults, findSectionFaults, findUnfilled, isSentence } from "./form.ts";

const good: Omit<Rule, "detect"> = {
  id: "code/two-words",
  kind: "code",
  title: "A file runs when the folder is opened.",
  strength: "weak",
  family: "autorun",
  techniques: ["T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Somebody, a report, 2026-01-01", url: "https://report.example/" }],
};

describe("how a rule describes itself", () => {
  it("is accepted when it is as agreed", () => assert.deepEqual(findFormFaults("code/two-words", good), []));

  const faulty: [string, Partial<typeof good>, RegExp][] = [
    ["another id than the folder", { id: "code/other-words" }, /differs from the folder/u],
    ["another kind than the folder", { kind: "file" }, /kind "file" differs/u],
    ["a title without a full stop", { title: "A file runs" }, /not one sentence/u],
    ["a title of two sentences", { title: "A file runs. It is bad." }, /not one sentence/u],
    ["a title in small letters", { title: "a file runs." }, /not one sentence/u],
    ["a title that is too long", { title: `A ${"very ".repeat(30)}long one.` }, /characters; 120 are enough/u],
    ["a title of the field's slang", { title: "A hidden payload runs." }, /"payload"/u],
    ["no technique", { techniques: [] }, /names no ATT&CK/u],
    ["a technique twice", { techniques: ["T1204", "T1204"] }, /twice/u],
    ["a technique of another shape", { techniques: ["1204.2"] }, /does not look like/u],
    ["a technique that was renamed", { techniques: ["T1562.001"] }, /not on the list/u],
    ["no reference", { references: [] }, /no reference/u],
    ["a reference without encryption", { references: [{ title: "A", url: "http://a.example" }] }, /https/u],
    ["a version of another shape", { since: "1.0" }, /rule set version/u],
    ["a version to come", { since: "2099.1.1" }, /rule set version/u],
  ];
  for (const [what, change, complaint] of faulty)
    it(`is refused with ${what}`, () => {
      assert.match(findFormFaults("code/two-words", { ...good, ...change }).join("\n"), complaint);
    });
});

describe("how a rule explains itself", () => {
  const texts = ["It sees a file.", "It was used in 2026.", "Much.", "Seldom.", "1. Wait.\n2. Ask."];
  const sections = new Map(sectionNames.map((name, index) => [name as string, texts[index] ?? ""]));

  it("is accepted when it is as agreed", () => assert.deepEqual(findSectionFaults(sections), []));

  const faulty: [string, [string, string][], RegExp][] = [
    ["an empty section", [["What it sees", ""]], /"What it sees" is empty/u],
    ["another section", [["And more", "Text."]], /needs exactly/u],
    ["no year", [["Why it matters", "It is bad."]], /names no year/u],
    ["one step", [["What to do", "1. Wait."]], /1 numbered steps/u],
    ["four steps", [["What to do", "1. A\n2. B\n3. C\n4. D"]], /4 numbered steps/u],
  ];
  for (const [what, changes, complaint] of faulty)
    it(`is refused with ${what}`, () => {
      assert.match(findSectionFaults(new Map([...sections, ...changes])).join("\n"), complaint);
    });

  it("is refused when a section is missing or stands elsewhere", () => {
    assert.match(findSectionFaults(new Map([...sections].slice(1))).join("\n"), /needs exactly/u);
    assert.match(findSectionFaults(new Map([...sections].toReversed())).join("\n"), /in this order/u);
  });
});

describe("a rule's files", () => {
  it("are refused while one still holds the scaffold's words", () => {
    const files = new Map([
      ["rule.ts", "/** To be written: one sentence. */"],
      ["rule.md", "## What it sees\n\nA file.\n"],
    ]);
    assert.deepEqual(findUnfilled(files), ['rule.ts still says "To be written:".']);
  });
});

describe("a decisive rule", () => {
  const result = {
    verb: "fired" as const,
    count: 300,
    what: "benign packages",
    measured: "2026-11-20",
    firings: new Map([["code/two-words", 1]]),
  };
  it("is refused when it fired on benign packages", () => {
    assert.match(findBenignFaults({ ...good, strength: "decisive" }, result).join(), /fired on 1 benign packages/u);
  });
  it("is accepted when it never did, and weaker rules may", () => {
    assert.deepEqual(findBenignFaults({ ...good, strength: "decisive" }, { ...result, firings: new Map() }), []);
    assert.deepEqual(findBenignFaults({ ...good, strength: "decisive" }, undefined), []);
    assert.deepEqual(findBenignFaults(good, result), []);
  });
});

describe("a sentence", () => {
  it("starts large and ends with its only full stop", () => {
    for (const text of ["A file runs.", '".pth" files run.', "`npm install` runs it.", "Version 1.2 runs it."])
      assert.ok(isSentence(text), text);
    for (const text of ["", ".", "a file runs.", "A file runs", "A file. Another."]) assert.ok(!isSentence(text), text);
  });
});
