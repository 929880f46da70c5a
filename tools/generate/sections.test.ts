import assert from "node:assert/strict";
import { test } from "node:test";
import { readSections } from "./sections.ts";

test("a text is split at its second-level headings, in order", () => {
  const sections = readSections("## One\n\nFirst.\n\n### Deeper\n\n## Two\r\n\r\nSecond.\r\n");
  assert.deepEqual(
    [...sections],
    [
      ["One", "First.\n\n### Deeper"],
      ["Two", "Second."],
    ],
  );
});

test("text before the first heading has no name, and is left out when there is none", () => {
  assert.deepEqual([...readSections("Before.\n## One\n").keys()], ["", "One"]);
  assert.deepEqual([...readSections("\n## One\n").keys()], ["One"]);
});

test("headings inside code fences are text", () => {
  assert.deepEqual([...readSections("## One\n\n```md\n## Two\n```\n").keys()], ["One"]);
});
