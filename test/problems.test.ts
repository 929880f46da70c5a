import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { problemCodes } from "@doorward/core";
import { readSections } from "../tools/generate/sections.ts";

const sections = readSections(readFileSync(join(import.meta.dirname, "../docs/problems.md"), "utf8"));
const explained = new Map([...sections].filter(([name]) => name !== ""));

test("docs/problems.md explains every problem code, and no other", () => {
  assert.deepEqual([...explained.keys()].toSorted(), Object.keys(problemCodes).toSorted());
});

for (const [code, status] of Object.entries(problemCodes))
  test(`${code} is explained with its status and with what to do`, () => {
    const text = explained.get(code) ?? "";
    assert.ok(text.startsWith(`Status ${status}. `), `Start the section with "Status ${status}."`);
    assert.ok(text.split("\n").length >= 2, "Say on a line of its own what the person can do.");
  });
