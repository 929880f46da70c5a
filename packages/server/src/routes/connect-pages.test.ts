import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { destinationKinds } from "@doorward/store";
import { problemOf, readBody } from "../http/ask.test-support.ts";
import { useApp } from "../http/app.test-support.ts";

const app = useApp();
const path = "/api/v1/connect-pages";

test("every page of the documents is listed and given as it stands there", async () => {
  const files = readdirSync(join(import.meta.dirname, "../../../../docs/connect")).toSorted();
  const { pages } = await readBody(await app().ask("admin", path));
  assert.deepEqual(
    (pages as { name: string }[]).map(({ name }) => `${name}.md`),
    files,
  );
  const page = await readBody(await app().ask("admin", `${path}/slack`));
  assert.equal(page.title, "Connect Slack");
  assert.match(page.text, /^Cases are told in a channel/u);
  assert.match(await problemOf(await app().ask("admin", `${path}/fax`)), /^404 not-found: There is no such page/u);
});

test("every kind of destination has a page", async () => {
  for (const kind of destinationKinds) {
    const { status } = await app().ask("admin", `${path}/${kind.replace(/^siem-.*/u, "siem")}`);
    assert.equal(status, 200, kind);
  }
});
