import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp } from "./app.test-support.ts";

const app = useApp();

test("who asks is told who he is", async () => {
  const answer = await app().ask("support", "/api/v1/status");
  assert.equal(answer.status, 200);
  const told = (await answer.json()) as { me: { role: string }; doors: string[] };
  assert.equal(told.me.role, "support");
  assert.deepEqual(told.doors, ["support"]);
});

test("nobody is asked to sign in", async () => {
  const answer = await app().ask(undefined, "/api/v1/status");
  assert.equal(answer.status, 401);
  assert.equal(answer.headers.get("content-type"), "application/problem+json");
  assert.match(answer.headers.get("www-authenticate") ?? "", /^Bearer/u);
});

test("health is told to anyone", async () => {
  const answer = await app().ask(undefined, "/health");
  assert.deepEqual([answer.status, await answer.json()], [200, { status: "well", database: "well", jobs: "well" }]);
});

test("the document is given to anyone", async () => {
  const answer = await app().ask(undefined, "/api/openapi.json");
  assert.equal(((await answer.json()) as { openapi: string }).openapi, "3.1.1");
});
