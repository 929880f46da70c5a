import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding } from "@doorward/core";
import { isOfSample } from "./is-of-sample.ts";

const find = (...paths: readonly string[]): Finding => ({
  rule: "access/views-beyond-chance",
  title: "More was opened than chance explains.",
  strength: "strong",
  family: "lookup",
  techniques: [],
  evidence: paths.map((path) => ({ path, excerpt: "a view" })),
  chain: [],
});
const isSample = (...findings: readonly Finding[]) => isOfSample({ findings });

test("a case is hushed as the sample's only where every place of every finding stands in the sample", () => {
  assert.equal(isSample(find("sample", "sample"), find("sample")), true);
  assert.equal(isSample(find("sample", "panel")), false);
  assert.equal(isSample(find("sample"), find("panel")), false);
});

test("a finding without a place is told", () => {
  assert.equal(isSample(), false);
  assert.equal(isSample(find()), false);
  assert.equal(isSample(find("sample"), find()), false);
});
