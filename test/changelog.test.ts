import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { registry, ruleSetVersion } from "@doorward/rules";

const changelog = readFileSync(join(import.meta.dirname, "../CHANGELOG.md"), "utf8");

test("the changelog tells of the current rule set", () => {
  assert.match(changelog, new RegExp(`^### Rule set ${ruleSetVersion.replaceAll(".", String.raw`\.`)}$`, "mu"));
});

test("the changelog tells of every rule set that brought a rule", () => {
  const versions = new Set([...registry.code, ...registry.file].map(({ since }) => since));
  for (const version of versions) assert.ok(changelog.includes(`### Rule set ${version}\n`), version);
});
