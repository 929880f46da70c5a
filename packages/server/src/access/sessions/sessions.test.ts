import assert from "node:assert/strict";
import { test } from "node:test";
import { password, useWayIn } from "../way-in.test-support.ts";

const way = useWayIn();

test("a request that changes something needs the secret of the page and our own origin", async () => {
  const browser = await way().signedIn("admin");
  const change = async (headers: Record<string, string>) =>
    (await browser.ask("POST", "/api/v1/tokens", { name: "x", role: "support" }, headers)).status;
  assert.equal(await change({}), 201);
  assert.equal(await change({ "x-doorward-csrf": "" }), 403);
  assert.equal(await change({ "x-doorward-csrf": "0".repeat(64) }), 403);
  assert.equal(await change({ origin: "https://evil.example" }), 403);
  assert.equal(await change({ origin: "null" }), 403);
  assert.equal(
    await change({ origin: "", "sec-fetch-site": "" }),
    403,
    "where the browser says nothing, nothing is changed",
  );
  assert.equal(await change({ "sec-fetch-site": "same-site" }), 403, "another host of the same domain is another site");
  const other = await way().signedIn("admin");
  assert.equal(await change({ "x-doorward-csrf": other.csrf }), 403, "the secret of another session is none");
});

test("reading needs no secret, and HEAD changes nothing", async () => {
  const browser = await way().signedIn("support");
  assert.equal((await browser.ask("GET", "/api/v1/sessions", undefined, { "sec-fetch-site": "none" })).status, 200);
});

test("two cookies of the name, one of them tossed, are nobody", async () => {
  const browser = await way().signedIn("support");
  const mine = browser.cookies.get("__Host-doorward") ?? "";
  const headers = { cookie: `__Host-doorward=${mine}; __Host-doorward=${mine}` };
  assert.equal((await browser.ask("GET", "/api/v1/sessions/current", undefined, headers)).status, 401);
});

test("a session ends twelve hours after its last use, and a week after its beginning", async () => {
  const idle = await way().signedIn("support");
  const used = await way().signedIn("support");
  for (let hour = 0; hour < 11; hour += 1) way().pass(3600);
  assert.equal((await used.ask("GET", "/api/v1/sessions/current")).status, 200);
  way().pass(2 * 3600);
  assert.equal((await idle.ask("GET", "/api/v1/sessions/current")).status, 401);
  assert.equal((await used.ask("GET", "/api/v1/sessions/current")).status, 200);
  for (let day = 0; day < 14; day += 1) {
    way().pass(11 * 3600);
    await used.ask("GET", "/api/v1/sessions/current");
  }
  way().pass(1800);
  assert.equal((await used.ask("GET", "/api/v1/sessions/current")).status, 200);
  way().pass(3600);
  assert.equal((await used.ask("GET", "/api/v1/sessions/current")).status, 401);
});

test("signing out ends the session and takes the cookie", async () => {
  const browser = await way().signedIn("auditor");
  const secret = browser.cookies.get("__Host-doorward") ?? "";
  assert.equal((await browser.ask("DELETE", "/api/v1/sessions/current")).status, 204);
  assert.equal(browser.cookies.has("__Host-doorward"), false);
  browser.cookies.set("__Host-doorward", secret);
  assert.equal((await browser.ask("GET", "/api/v1/sessions/current")).status, 401);
});

test("one sees and ends one's own sessions, and nobody else's", async () => {
  const here = await way().signedIn("support", "two@example.com");
  const there = way().browse();
  await there.ask("POST", "/api/v1/sessions", { email: "two@example.com", password });
  const { body } = await here.ask("GET", "/api/v1/sessions");
  assert.equal(body.sessions.length, 2);
  const other = body.sessions.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent);
  const stranger = await way().signedIn("admin");
  assert.equal((await stranger.ask("DELETE", `/api/v1/sessions/${other.id}`)).status, 404);
  assert.equal((await here.ask("DELETE", `/api/v1/sessions/${other.id}`)).status, 204);
  assert.equal((await there.ask("GET", "/api/v1/sessions/current")).status, 401);
  assert.equal((await here.ask("GET", "/api/v1/sessions/current")).status, 200);
});

test("a token is nobody's session, whatever cookie comes along", async () => {
  const browser = await way().signedIn("admin");
  const { secret } = await way().makeToken("support");
  const headers = { authorization: `Bearer ${secret}` };
  assert.equal((await browser.ask("GET", "/api/v1/sessions/current", undefined, headers)).status, 403);
  assert.equal((await browser.ask("GET", "/api/v1/status", undefined, headers)).body.me.role, "support");
});

test("a token counts in the header Authorization and nowhere else", async () => {
  const { secret } = await way().makeToken("admin");
  const browser = way().browse();
  assert.equal(
    (await browser.ask("GET", "/api/v1/status", undefined, { authorization: `bearer ${secret}` })).status,
    200,
  );
  for (const query of ["token", "access_token", "api_key", "authorization"])
    assert.equal((await browser.ask("GET", `/api/v1/status?${query}=${secret}`)).status, 401);
  for (const name of ["doorward", "__Host-doorward", "Authorization"]) {
    const headers = { cookie: `${name}=${secret}` };
    assert.equal((await browser.ask("GET", "/api/v1/status", undefined, headers)).status, 401);
  }
  for (const authorization of [
    `Basic ${Buffer.from(`x:${secret}`).toString("base64")}`,
    `Token ${secret}`,
    secret,
    "Bearer",
    `Bearer ${secret}x`,
    `Bearer ${secret.slice(0, -1)}`,
    `Bearer ${secret},${secret}`,
    "Bearer dw_",
  ])
    assert.equal((await browser.ask("GET", "/api/v1/status", undefined, { authorization })).status, 401, authorization);
});

test("the key of the command line is an administrator's, to the letter", async () => {
  const browser = way().browse();
  const ask = async (key: string) =>
    await browser.ask("GET", "/api/v1/status", undefined, { authorization: `Bearer ${key}` });
  assert.deepEqual((await ask("dwlocal_of_the_tests")).body.me.id, "command-line");
  assert.equal((await ask("dwlocal_of_the_test")).status, 401);
  assert.equal((await ask("undefined")).status, 401);
});

test("asking too often waits, and says how long", async () => {
  const browser = way().browse({ from: "203.0.113.99" });
  const told = await Promise.all(
    Array.from({ length: 40 }, async () => await browser.ask("POST", "/api/v1/sessions", {})),
  );
  const turned = told.filter(({ status }) => status === 429);
  assert.equal(turned.length, 10);
  assert.match(turned[0]?.headers.get("retry-after") ?? "", /^[1-9]\d*$/u);
  assert.equal((await browser.ask("GET", "/api/v1/sign-in")).status, 200);
});

test("false tokens from one network wait, and neither a token that held nor the command line does", async () => {
  const from = "203.0.113.99";
  const ask = async (secret: string, place = from) =>
    await way()
      .browse({ from: place })
      .ask("GET", "/api/v1/status", undefined, { authorization: `Bearer ${secret}` });
  const { secret } = await way().makeToken("support");
  const { secret: unseen } = await way().makeToken("support");
  assert.equal((await ask(secret)).status, 200);
  for (let turn = 0; turn < 30; turn += 1) assert.equal((await ask(`dw_guess${turn}`)).status, 401);
  const waits = await ask("dw_guess30");
  assert.equal(waits.status, 429);
  assert.match(waits.headers.get("retry-after") ?? "", /^\d+$/u);
  assert.deepEqual([(await ask(secret)).status, (await ask("dwlocal_of_the_tests")).status], [200, 200]);
  assert.deepEqual([(await ask(unseen)).status, (await ask(unseen, "203.0.113.98")).status], [429, 200]);
});
