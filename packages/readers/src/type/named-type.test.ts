import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findEnding, namedType } from "./named-type.ts";

describe("the type a name claims", () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ["src/App.TSX", "typescript"],
    ["public/fonts/icons.woff2", "woff2"],
    [".env", "env"],
    [".env.local", "env"],
    ["config/prod.env", "env"],
    ["Dockerfile", "dockerfile"],
    ["Dockerfile.dev", "dockerfile"],
    ["Makefile", "makefile"],
    ["keys/id_rsa", "ssh-private-key"],
    ["en_US.dict", "word-list"],
    ["update.scpt", "applescript-compiled"],
    ["invoice.pdf.exe", "windows-program"],
    ["invoice.pdf.exe. ", "windows-program"],
    ["outer.zip!/inner/a.lnk", "windows-shortcut"],
    [".gitignore", "text"],
    ["LICENSE", "text"],
    ["bin/run", undefined],
    ["name.", undefined],
    ["__proto__", undefined],
    ["a.constructor", undefined],
  ];
  for (const [path, type] of cases) it(`of ${path} is ${type ?? "none"}`, () => assert.equal(namedType(path), type));

  it("reads the ending of a very long name at once", () => {
    assert.equal(findEnding(`${"a.".repeat(1_000_000)}js`), "js");
  });
});
