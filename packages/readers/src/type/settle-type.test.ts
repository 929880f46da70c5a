import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { settleType } from "./settle-type.ts";
import type { FileType } from "./types.ts";

describe("settling content against name", () => {
  const cases: readonly (readonly [FileType, FileType | undefined, FileType])[] = [
    ["text", "markdown", "markdown"],
    ["javascript", "typescript", "typescript"],
    ["zip", "docx", "docx"],
    ["ole", "doc", "doc"],
    ["linux-program", "native-addon", "native-addon"],
    ["javascript", "markdown", "markdown"],
    ["shell", "yaml", "yaml"],
    ["javascript", "woff2", "javascript"],
    ["javascript", "word-list", "javascript"],
    ["javascript", "svg", "javascript"],
    ["javascript", "json", "javascript"],
    ["git-lfs-pointer", "png", "git-lfs-pointer"],
    ["html", "png", "html"],
    ["text", "png", "text"],
    ["shell", "applescript-compiled", "applescript"],
    ["javascript", "applescript-compiled", "javascript"],
    ["linux-program", "javascript", "linux-program"],
    ["png", undefined, "png"],
  ];
  for (const [content, named, settled] of cases)
    it(`${content} named as ${named ?? "nothing"} is ${settled}`, () =>
      assert.equal(settleType(content, named), settled));
});
