import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "node:test";

const source = join(import.meta.dirname, "..");
const importFrom = /^(?:import|export)\s(?!type\b)[^"';]*\sfrom\s"(\.[^"]+)";/gmu;

/** Every module of the readers that is loaded when a program starts. */
function listLoaded(program: string): Set<string> {
  const loaded = new Set([program]);
  for (const path of loaded)
    for (const [, target = ""] of readFileSync(path, "utf8").matchAll(importFrom)) loaded.add(join(path, "..", target));
  return loaded;
}

test("a reader starts without what reads messages and documents, which are most of its program", () => {
  const loaded = Array.from(listLoaded(join(import.meta.dirname, "reader-process.ts")), (path) =>
    relative(source, path).replaceAll("\\", "/"),
  );
  assert.ok(loaded.includes("code/read-code.ts"));
  assert.deepEqual(
    loaded.filter((path) => /^(?:application|message)\/|^delivery\/read-/u.test(path)),
    [],
  );
});
