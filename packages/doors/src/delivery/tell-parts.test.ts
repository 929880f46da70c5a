import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noDeliveryFacts, type DeliveryFacts, type Finding, type VerdictPart } from "@doorward/core";
import { tellParts } from "./tell-parts.ts";

function deliver(...rows: readonly (readonly [string, string])[]): DeliveryFacts {
  return { ...noDeliveryFacts, delivered: rows.map(([path, type]) => ({ path, type, size: 1 })) };
}

function find(path: string, strength: Finding["strength"] = "decisive"): Finding {
  return {
    rule: "file/x",
    title: "X.",
    strength,
    family: "disguise",
    techniques: [],
    evidence: [{ path, excerpt: "x" }],
    chain: [],
  };
}

function tell(parts: readonly VerdictPart[]): string[] {
  return parts.flatMap(({ path, is, verdict, parts: inner }) => [`${path} ${is} ${verdict}`, ...tell(inner)]);
}

describe("the parts of a delivery", () => {
  const sent = deliver(
    ["a.eml", "mail"],
    ["a.eml!/b.zip", "zip"],
    ["a.eml!/b.zip!/c.scr", "windows-program"],
    ["a.eml!/d.png", "png"],
  );

  it("lie in each other, and each has the verdict of what was found in it", () => {
    const [top] = tellParts(sent, [find("a.eml!/b.zip!/c.scr")], []);
    assert.deepEqual(tell(top === undefined ? [] : [top]), [
      "a.eml mail stop",
      "a.eml!/b.zip zip stop",
      "a.eml!/b.zip!/c.scr windows program stop",
      "a.eml!/d.png png clear",
    ]);
    assert.equal(top?.parts.length, 2);
  });

  it("are never clear where something could not be read", () => {
    const parts = tellParts(sent, [], [{ path: "a.eml!/d.png", reason: "x" }]);
    assert.ok(tell(parts).includes("a.eml!/d.png png check"));
  });

  it("leave out what makes up a document, unless something was found there", () => {
    const document = deliver(["a.docx", "docx"], ["a.docx!/b.xml", "xml"], ["a.docx!/c.bin", "windows-program"]);
    assert.deepEqual(tell(tellParts(document, [find("a.docx!/c.bin")], [])), [
      "a.docx docx stop",
      "a.docx!/c.bin windows program stop",
    ]);
  });
});
