import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "..");
const reader = "packages/readers/src/text/read-utf16.ts";

/** Node reads it so that a file can spoil memory; `readUtf16` says how. */
test("UTF-16 in what arrives is read in one place alone", () => {
  const found = globSync("packages/*/src/**/*.ts", { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path !== reader && !/\.test(?:-support)?\.ts$/u.test(path))
    .filter((path) => /\.toString\([^;]{0,80}"(?:utf-?16le|ucs-?2)"/u.test(readFileSync(join(root, path), "utf8")));
  assert.deepEqual(found, []);
});
