import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ExampleContent } from "@doorward/core";
import { renderExample } from "./example-block.ts";

function render(path: string, content: ExampleContent): string {
  return renderExample({ name: "an example", files: { [path]: content } });
}

describe("an example on a page", () => {
  it("shows each file with its path, in a fence of its language", () => {
    assert.equal(render("a.json", "{}\n"), "`a.json`\n\n```json\n{}\n```\n");
  });
  it("cannot end its fence", () => {
    assert.match(render("a.md", "```\n# Out\n```\n"), /^````md\n```\n# Out\n```\n````$/mu);
  });
  it("shows invisible and direction-turning characters as code points", () => {
    const text = render("a\u202Egpj.js", "a\u200Bb\u0000c\r\n");
    assert.ok(text.includes("`a‹U+202E›gpj.js`"));
    assert.ok(text.includes("a‹U+200B›b‹U+0000›c‹U+000D›"));
  });
  it("counts long blank runs instead of showing them", () => {
    assert.ok(render("a.js", `a();${" ".repeat(500)}b();`).includes("a(); [500 blanks] b();"));
  });
  it("cuts long lines and long files, and says so", () => {
    assert.match(render("a.js", "x".repeat(1000)), /x{160}… \(840 more characters\)/u);
    assert.match(render("a.js", "x\n".repeat(100)), /… 40 more lines/u);
  });
  it("tells links and bytes in words", () => {
    assert.equal(render("a", { link: "../b" }), "`a`: a symbolic link to `../b`\n");
    assert.equal(render("a.png", { base64: "AAAA" }), "`a.png`: 3 bytes that are not text\n");
  });
});

it("what came before an application is shown below it", () => {
  const earlier = [{ "application.json": "{ 1 }" }, { "application.json": "{ 2 }" }, { "application.json": "{ 3 }" }];
  const shown = renderExample({ name: "a", files: { "application.json": "{ 0 }" }, earlier });
  assert.match(shown, /\{ 0 \}[\s\S]*What came before, 1 of 3:[\s\S]*\{ 1 \}[\s\S]*\{ 2 \}/u);
  assert.ok(!shown.includes("{ 3 }"));
});
