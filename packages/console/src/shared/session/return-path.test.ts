import assert from "node:assert/strict";
import { test } from "node:test";
import { findReturnPath } from "./return-path.ts";

const find = (wanted: string) => findReturnPath(`?return=${encodeURIComponent(wanted)}`, "https://doorward.example");

test("a path of this server is kept with its query", () => {
  assert.equal(find("/cases/1?outcome=stop"), "/cases/1?outcome=stop");
  assert.equal(findReturnPath("", "https://doorward.example"), "/");
});

test("anything else leads to the first screen", () => {
  for (const wanted of [
    "https://evil.example/",
    "//evil.example",
    String.raw`/\evil.example`,
    "javascript:alert(1)",
    "/sign-in?return=/x",
    "cases",
  ])
    assert.equal(find(wanted), "/", wanted);
});
