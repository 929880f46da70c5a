import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { screens } from "./screens.ts";

const source = join(import.meta.dirname, "..");

/** The keys that the files of a folder bind, as they state them. */
function findKeys(folder: string): readonly string[] {
  return globSync("**/*.{ts,tsx}", { cwd: join(source, folder) })
    .filter((name) => !name.includes(".test"))
    .flatMap((name) => [...readFileSync(join(source, folder, name), "utf8").matchAll(/\bkeys: "([^"]+)"/gu)])
    .map(([, keys = ""]) => keys);
}

function findTwice(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((each, index) => keys.indexOf(each) !== index))];
}

const everywhere = [
  ...findKeys("app"),
  ...findKeys("shared"),
  ...screens.flatMap(({ menu }) => (menu === undefined ? [] : [`g ${menu.key}`])),
];

test("no two screens have the same key", () => {
  assert.ok(everywhere.length > 12, "The keys were found.");
  assert.deepEqual(findTwice(everywhere), []);
});

test("no key of a screen means two things there, or one there and another everywhere", () => {
  const folders = globSync("*", { cwd: join(source, "features") });
  assert.ok(findKeys("features/queue").includes("j"), "The keys were found.");
  for (const folder of folders)
    assert.deepEqual(findTwice([...findKeys(`features/${folder}`), ...everywhere]), [], folder);
});
