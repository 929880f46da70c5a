import assert from "node:assert/strict";
import { it } from "node:test";
import * as fc from "fast-check";
import { readAttributes, scanXml } from "./scan-xml.ts";

it("gives tags without their prefix, and texts with their entities put in place", () => {
  const pieces = [
    ...scanXml('<?xml version="1.0"?><w:p a="1>2"><!-- <no/> --><w:t>a &amp; b</w:t><w:tab/><![CDATA[<c>]]></w:p>'),
  ];
  assert.deepEqual(pieces, [
    { kind: "open", name: "p", attributes: ' a="1>2"', isEmpty: false },
    { kind: "open", name: "t", attributes: "", isEmpty: false },
    { kind: "text", text: "a & b" },
    { kind: "close", name: "t" },
    { kind: "open", name: "tab", attributes: "", isEmpty: true },
    { kind: "text", text: "<c>" },
    { kind: "close", name: "p" },
  ]);
});

it("gives the attributes of a tag by name", () => {
  const found = readAttributes(` r:id="rId1" Target = 'a&amp;b' Target="second" broken=x`);
  assert.deepEqual(
    [...found],
    [
      ["id", "rId1"],
      ["Target", "a&b"],
    ],
  );
});

it("ends on anything", () => {
  const parts = fc.constantFrom(
    "<",
    ">",
    "/",
    '"',
    "'",
    "<!--",
    "-->",
    "<![CDATA[",
    "a",
    "=",
    " ",
    "<a b='",
    "?>",
    "<?",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (list) => {
      for (const piece of scanXml(list.join(""))) if (piece.kind === "open") readAttributes(piece.attributes);
    }),
    { seed: 1, numRuns: 500 },
  );
});
