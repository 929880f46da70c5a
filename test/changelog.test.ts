import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { registry, ruleSetVersion } from "@doorward/rules";

const changelog = readFileSync(join(import.meta.dirname, "../CHANGELOG.md"), "utf8");
const rules = Object.values(registry).flat();

test("the changelog tells of the current rule set", () => {
  assert.match(changelog, new RegExp(`^### Rule set ${ruleSetVersion.replaceAll(".", String.raw`\.`)}$`, "mu"));
});

test("the changelog tells of every rule set that brought a rule", () => {
  const versions = new Set(rules.map(({ since }) => since));
  for (const version of versions) assert.ok(changelog.includes(`### Rule set ${version}\n`), version);
});

test("the changelog counts the rules that a rule set brought as they are, by kind and family", () => {
  const lines = [...changelog.matchAll(/^- (\d+) rules about (\w+) over \w+ families: ([^.]+)\./gmu)];
  const told = lines.map(([, count = "", about = "", families = ""]) => {
    const counts = [...families.matchAll(/([\w-]+) \((\d+)\)/gu)].map(
      ([, family = "", own = ""]) => `${family} ${own}`,
    );
    return [about.replace(/(?<!s)s$/u, ""), Number(count), counts.toSorted()];
  });
  const kept = Object.entries(registry).map(([kind, own]: [string, readonly { readonly family: string }[]]) => {
    const groups = [...Map.groupBy(own, ({ family }) => family)];
    return [kind, own.length, groups.map(([family, { length }]) => `${family} ${length}`).toSorted()];
  });
  assert.deepEqual(new Set(told), new Set(kept));
});
