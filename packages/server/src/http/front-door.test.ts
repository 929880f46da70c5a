import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { defineRoute } from "../contract/route.ts";
import { makeLog } from "./log.ts";
import { useApp } from "./app.test-support.ts";

const echo = defineRoute({
  id: "echo-create",
  method: "post",
  path: "/echo/{name}",
  summary: "Gives back.",
  allows: ["admin"],
  scope: "operate",
  params: z.object({ name: z.string().max(60) }),
  query: z.object({ word: z.string().optional() }),
  body: z.looseObject({}),
  answers: { 200: { describes: "It.", body: z.looseObject({}) } },
  handle: async ({ body }) => ({ status: 200, body }),
});
const broken = defineRoute({
  id: "broken-get",
  method: "get",
  path: "/broken",
  summary: "Fails.",
  allows: "anyone",
  answers: {},
  async handle() {
    throw new TypeError("secret-in-message");
  },
});
const app = useApp({ routes: [echo, broken] });

async function ask(body: string, type = "application/json"): Promise<string> {
  const answer = await app().ask("admin", "/echo/a", { method: "POST", body, headers: { "content-type": type } });
  return `${String(answer.status)} ${((await answer.json()) as { detail?: string }).detail ?? ""}`;
}

test("odd JSON is refused", async () => {
  assert.equal(await ask('{"a":1}'), "200 ");
  assert.match(await ask(`{"a":${"[".repeat(100)}${"]".repeat(100)}}`), /^422 .*nests/u);
  assert.match(await ask("[".repeat(500_000)), /^422 /u);
  assert.match(await ask('{"__proto__":{"isAdmin":true}}'), /^422 .*__proto__/u);
  assert.match(await ask(String.raw`{"a":"b\u0000"}`), /^422 /u);
  assert.match(await ask(`{"a":"${"x".repeat(1024 * 1024)}"}`), /^413 /u);
  assert.match(await ask("", "application/json"), /^422 .*empty/u);
  assert.match(await ask("{}", "text/plain"), /^422 .*Content-Type/u);
});

test("methods and addresses that are not there are told so", async () => {
  const wrong = await app().ask("admin", "/echo/a", { method: "DELETE" });
  assert.deepEqual([wrong.status, wrong.headers.get("allow")], [405, "OPTIONS, POST"]);
  const options = await app().ask(undefined, "/echo/a", {
    method: "OPTIONS",
    headers: { origin: "https://evil.example" },
  });
  assert.deepEqual([options.status, options.headers.get("access-control-allow-origin")], [204, null]);
  const nowhere = await app().ask("admin", "/nowhere/%zz");
  assert.deepEqual([nowhere.status, nowhere.headers.get("content-type")], [404, "application/problem+json"]);
});

test("a narrowed token does what its scopes cover", async () => {
  const { ask: askAs } = app();
  const send = async (scopes: string) =>
    (
      await askAs("admin", "/echo/a", {
        method: "POST",
        body: "{}",
        headers: { "content-type": "application/json", "x-test-scopes": scopes },
      })
    ).status;
  assert.deepEqual([await send("all"), await send("operate"), await send("audit:read")], [200, 200, 403]);
});

test("a fault of our own tells nothing but the number under which it is logged", async () => {
  const answer = await app().ask(undefined, "/broken");
  const text = await answer.text();
  assert.equal(answer.status, 500);
  const fault = app().logged.find(({ kind }) => kind === "fault");
  assert.equal(text.includes(fault?.request ?? "none"), true);
  assert.equal(/secret|TypeError/u.test(text), false);
});

test("a secret in any place of a request never reaches the log", async () => {
  const lines: string[] = [];
  const log = makeLog((line) => lines.push(line));
  const secret = "s3cr3t";
  const before = app().logged.length;
  await app().ask("admin", `/echo/${secret}?word=${secret}`, {
    method: "POST",
    body: JSON.stringify({ [secret]: secret }),
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${secret}`,
      cookie: secret,
      "user-agent": secret,
      "x-request-id": secret,
      "x-forwarded-for": secret,
    },
  });
  await app().ask("admin", `/${secret}`, { method: "POST" });
  await app().ask("admin", `/echo/a?${secret}=1`, { method: "POST" });
  await app().ask(undefined, "/broken");
  for (const entry of app().logged.slice(before)) log(Object.assign(structuredClone(entry), { more: secret }));
  assert.ok(lines.length >= 5);
  assert.equal(lines.join("").includes(secret), false);
  assert.equal(lines.join("").includes("secret-in-message"), false);
});
