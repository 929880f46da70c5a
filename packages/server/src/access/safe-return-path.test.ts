import assert from "node:assert/strict";
import { test } from "node:test";
import { safeReturnPath } from "./safe-return-path.ts";

const publicUrl = new URL("https://doorward.example");

test("one goes back to a path of this server and nowhere else", () => {
  assert.equal(safeReturnPath("/cases/1?tab=facts", publicUrl), "/cases/1?tab=facts");
  for (const text of [
    undefined,
    "",
    "cases",
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "https:evil.example",
    " /",
  ])
    assert.equal(safeReturnPath(text, publicUrl), "/", JSON.stringify(text));
});
