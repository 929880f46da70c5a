import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { routes } from "../packages/server/src/contract/routes.ts";
import { intakeKinds } from "../packages/server/src/intake/kinds.ts";

const docs = join(import.meta.dirname, "../docs");
const index = readFileSync(join(docs, "connect.md"), "utf8");
/** The part of the index that is about what comes in. */
const pages = [...index.matchAll(/^\| \[([^\]]+)\]\(connect\/([\w-]+)\.md\) +\| (\w+) /gmu)];

test("docs/connect.md lists every kind of source, by its title and with its usual door", () => {
  const listed = pages.map(([, title, id, door]) => `${id ?? ""} ${title ?? ""} ${door ?? ""}`);
  const known = intakeKinds.map(({ id, title, usualDoor }) => `${id} ${title} ${usualDoor}`);
  assert.deepEqual(listed.toSorted(), known.toSorted());
});

test("every page of the index is there, and every page is in the index", () => {
  const linked = [...index.matchAll(/\]\(connect\/([\w-]+)\.md\)/gu)].map(([, id = ""]) => `${id}.md`);
  assert.deepEqual([...new Set(linked)].toSorted(), readdirSync(join(docs, "connect")).toSorted());
});

test("every route that the pages on connecting tell of is there", () => {
  const known = new Set(routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`));
  const texts = ["webhooks.md", ...readdirSync(join(docs, "connect")).map((name) => `connect/${name}`)].map((path) =>
    readFileSync(join(docs, path), "utf8"),
  );
  const told = [index, ...texts].flatMap((text) => [...text.matchAll(/`((?:GET|POST|PUT|PATCH|DELETE) \/[^` ?]+)/gu)]);
  assert.ok(told.length > 15);
  for (const [, route = ""] of told) assert.ok(known.has(route), route);
});

for (const { id, title, settings, secrets } of intakeKinds)
  test(`docs/connect/${id}.md tells of every setting and every secret`, () => {
    const page = readFileSync(join(docs, "connect", `${id}.md`), "utf8");
    assert.ok(page.startsWith(`# ${title}\n`));
    for (const name of [id, ...Object.keys(settings.shape), ...secrets.map((secret) => secret.name)])
      assert.match(page, new RegExp(`["\`]${name}["\`]`, "u"), name);
  });
