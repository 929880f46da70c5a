import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { routes } from "../packages/server/src/contract/routes.ts";
import { submission } from "../packages/server/src/contract/schemas/submission.ts";

const page = readFileSync(join(import.meta.dirname, "../docs/api.md"), "utf8");

test("every submission that docs/api.md shows is one", () => {
  const shown = [...page.matchAll(/```json submission\n([^`]+)```/gu)].map(([, text = ""]) => text);
  assert.ok(shown.length >= 3);
  for (const text of shown) assert.deepEqual(submission.safeParse(JSON.parse(text)).error, undefined, text);
});

test("every route that docs/api.md tells of is there", () => {
  const known = new Set(routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`));
  const told = [...page.matchAll(/`((?:GET|POST|PUT|PATCH|DELETE) \/[^` ]+)`/gu)].map(([, route = ""]) => route);
  assert.deepEqual(
    told.filter((route) => !known.has(route)),
    [],
  );
});
