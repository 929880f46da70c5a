import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { routes } from "../packages/server/src/contract/routes.ts";
import { auditActions } from "../packages/store/src/audit/audit-actions.ts";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs/operate.md"), "utf8");
const source = ["cli", "server", "store"]
  .flatMap((name) => globSync(`packages/${name}/src/**/*.ts`, { cwd: root }))
  .filter((path) => !/\.(?:test|test-support|generated)\.ts$/u.test(path))
  .map((path) => readFileSync(join(root, path), "utf8"))
  .join("\n");

/** The first cells of the table below a heading. */
function listRows(heading: string): string[] {
  const [, rest = ""] = page.split(`\n## ${heading}\n`);
  const [section = ""] = rest.split("\n## ");
  return [...section.matchAll(/^\| `([^`]+)` /gmu)].map(([, cell = ""]) => cell).toSorted();
}

const listFound = (pattern: RegExp): string[] =>
  [...new Set([...source.matchAll(pattern)].map(([, name = ""]) => name))].toSorted();

test("docs/operate.md tells of every environment variable that is read, and of no other", () => {
  const read = listFound(/(?:environment\["|readNeeded\(environment, "|process\.env\[")(\w+)"/gu);
  assert.deepEqual(listRows("Environment variables"), read);
});

test("docs/operate.md tells of every metric", () => {
  assert.deepEqual(listRows("Watch it"), listFound(/name: "(doorward_\w+)"/gu));
});

test("docs/operate.md tells of every audit action, in the same words", () => {
  assert.deepEqual(listRows("The audit log"), Object.keys(auditActions).toSorted());
  for (const sentence of Object.values(auditActions)) assert.ok(page.includes(sentence), sentence);
});

test("every route that docs/operate.md tells of is there", () => {
  const known = new Set(routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`));
  const told = [...page.matchAll(/`((?:GET|POST|PUT|PATCH|DELETE) \/[^` ]+)`/gu)].map(([, route = ""]) => route);
  assert.ok(told.length > 3);
  assert.deepEqual(
    told.filter((route) => !known.has(route)),
    [],
  );
});
