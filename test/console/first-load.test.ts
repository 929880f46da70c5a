import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { buildConsole } from "../../tools/build/build-console.ts";

const folder = join(import.meta.dirname, "../../packages/console/dist");
const patience = { timeout: 240_000 };
const mostBytes = 350 * 1024;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

before(async () => {
  await buildConsole(folder);
}, patience);

/** The scripts that a chunk needs before it does anything, compressed as gzip does. */
function measure(chunks: Readonly<Record<string, Chunk>>, roots: readonly string[]): number {
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const inner of chunks[name]?.imports ?? []) visit(inner);
  };
  for (const root of roots) visit(root);
  return [...seen].reduce((sum, name) => sum + readFileSync(join(folder, `${chunks[name]?.file ?? ""}.gz`)).length, 0);
}

test("what a browser loads before the queue is there stays below 350 KiB", () => {
  const chunks = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Record<string, Chunk>;
  const entry = Object.keys(chunks).find((name) => chunks[name]?.isEntry === true) ?? "";
  const queue = Object.keys(chunks).find((name) => name.endsWith("queue-page.tsx")) ?? "";
  assert.notEqual(queue, "", "The queue is a chunk of its own.");
  const bytes = measure(chunks, [entry, queue]);
  assert.ok(bytes > 50_000, "What was measured is there.");
  assert.ok(bytes <= mostBytes, `${String(bytes)} bytes`);
});
