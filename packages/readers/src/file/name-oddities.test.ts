import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findNameOddities } from "./name-oddities.ts";

describe("what is odd about a name", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["docs/invoice.pdf.exe", "double-extension"],
    ["photo.JPG.Scr", "double-extension"],
    ["offer.docx.lnk", "double-extension"],
    [`invoice.pdf${" ".repeat(80)}.exe`, "padded-name double-extension"],
    ["a.txt ", "padded-name"],
    ["folder./a.txt", "padded-name"],
    ["invoice\u202efdp.exe", "direction-control-in-name"],
    ["a\u200bb.js", "invisible-in-name"],
    [".git\u200c/config", "invisible-in-name"],
    ["a\u0007.txt", "invisible-in-name"],
    ["a\nb", "line-break-in-name"],
    ["src/aux.js", "reserved-name"],
    ["NUL", "reserved-name"],
    ["git~1/config", "reserved-name"],
  ];
  for (const [path, oddities] of cases)
    it(`${JSON.stringify(path)}: ${oddities}`, () => assert.equal(findNameOddities(path).join(" "), oddities));
});

describe("names that are ordinary", () => {
  const paths = [
    "src/jquery.min.js",
    "icons/arrow.svg.js",
    "index.html.erb",
    "data.json.gz",
    "app.test.ts",
    "v1.2.exe",
    "setup.x64.exe",
    "My Report (final).pdf",
    "日本語.txt",
    "می\u200cخواهم.txt",
    "👩‍💻 notes ❤️.md",
    "auxiliary.js",
    "console.ts",
  ];
  for (const path of paths) it(JSON.stringify(path), () => assert.deepEqual(findNameOddities(path), []));
});

it("reads a very long name in time", () => {
  const started = performance.now();
  for (const bait of [" ", ".", ".pdf", "\u200b", "aé", "con."]) findNameOddities(bait.repeat(1_000_000));
  assert.ok(performance.now() - started < 60_000);
});
