import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { viewStyle, viewStyleHash } from "./view-style.ts";

test("the page's policy lets its own style in: after a change of the style, put this hash beside it", () => {
  assert.equal(viewStyleHash, createHash("sha256").update(viewStyle).digest("base64"));
});
