import assert from "node:assert/strict";
import { test } from "node:test";
import { listAudit } from "@doorward/store";
import { password, useWayIn, type Browser } from "../way-in.test-support.ts";

const way = useWayIn();
let made = 0;

/** An account of its own for each test, and the address of its owner. */
async function makeOwner(): Promise<{ email: string; owner: Browser }> {
  made += 1;
  const email = `owner${made}@example.com`;
  return { email, owner: await way().signedIn("support", email) };
}

async function signIn(browser: Browser, email: string, given: string, headers = {}) {
  return await browser.ask("POST", "/api/v1/sessions", { email, password: given }, headers);
}

async function failOften(browser: Browser, email: string, times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    statuses.push((await signIn(browser, email, `wrong wrong wrong ${turn}`)).status);
    // The pace of requests is a limit of its own; here the count of failures is looked at.
    if (turn % 10 === 9) way().pass(40);
  }
  return statuses;
}

test("signing in gives a new secret in a cookie that no script and no other site gets", async () => {
  const { email } = await makeOwner();
  const browser = way().browse();
  const told = await signIn(browser, email.toUpperCase(), password);
  assert.equal(told.status, 201);
  const [cookie = ""] = told.headers.getSetCookie();
  assert.match(cookie, /^__Host-doorward=[\w-]{43}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Strict; Secure$/u);
  assert.ok(!JSON.stringify(told.body).includes(browser.cookies.get("__Host-doorward") ?? "?"));
  assert.equal((await browser.ask("GET", "/api/v1/status")).body.me.role, "support");
});

test("a secret that somebody fixed in the browser before is not the session afterwards, and an older session ends", async () => {
  const { email, owner } = await makeOwner();
  const before = owner.cookies.get("__Host-doorward");
  const fixed = "F".repeat(43);
  const browser = way().browse();
  browser.cookies.set("__Host-doorward", fixed);
  await signIn(browser, email, password);
  assert.notEqual(browser.cookies.get("__Host-doorward"), fixed);
  await signIn(owner, email, password);
  assert.notEqual(owner.cookies.get("__Host-doorward"), before);
  const old = way().browse();
  old.cookies.set("__Host-doorward", before ?? "");
  assert.equal((await old.ask("GET", "/api/v1/sessions/current")).status, 401);
});

test("an account that is none answers as one that is: same status, same words, same waiting", async () => {
  const { email } = await makeOwner();
  const one = way().browse({ from: "192.0.2.20" });
  const other = way().browse({ from: "192.0.2.21" });
  for (let turn = 0; turn < 8; turn += 1) {
    const known = await signIn(one, email, "wrong wrong wrong");
    const unknown = await signIn(other, "nobody@example.com", "wrong wrong wrong");
    assert.deepEqual([known.status, known.body], [unknown.status, unknown.body]);
    assert.equal(known.headers.get("retry-after"), unknown.headers.get("retry-after"));
    assert.deepEqual([...known.headers.keys()], [...unknown.headers.keys()]);
  }
});

test("guesses from one place wait, and the owner elsewhere comes in", async () => {
  const { email } = await makeOwner();
  const statuses = await failOften(way().browse({ from: "198.51.100.1" }), email, 8);
  assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429, 429, 429]);
  const right = await signIn(way().browse({ from: "198.51.100.1" }), email, password);
  assert.equal(right.status, 429, "also the right password waits where guesses came from");
  assert.match(right.headers.get("retry-after") ?? "", /^\d+$/u);
  assert.equal((await signIn(way().browse({ from: "198.51.100.2" }), email, password)).status, 201);
});

test("a browser that was here before comes in from the very network that guesses come from", async () => {
  const { email, owner } = await makeOwner();
  const place = "192.0.2.7";
  await failOften(way().browse({ from: place }), email, 9);
  owner.cookies.delete("__Host-doorward");
  const here = { "x-forwarded-for": place };
  assert.equal((await signIn(way().browse({ from: place }), email, password)).status, 429);
  assert.equal((await signIn(owner, email, password, here)).status, 201);
  way().pass(3700);
});

test("guesses at many accounts from one network wait as well, in IPv6 by its first 64 bits", async () => {
  const statuses: number[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    const browser = way().browse({ from: `2001:db8:5:5::${turn.toString(16)}` });
    statuses.push((await signIn(browser, `guess${turn}@example.com`, "wrong wrong wrong")).status);
    if (turn % 10 === 9) way().pass(1);
  }
  assert.equal(statuses.filter((status) => status === 401).length, 30);
  assert.ok(statuses.slice(31).includes(429));
  way().pass(3700);
});

test("guesses at one account from many networks are slow as well, and its owner's browser comes in", async () => {
  const { email, owner } = await makeOwner();
  for (let turn = 0; turn < 100; turn += 1) {
    const guess = await signIn(way().browse({ from: `10.9.0.${turn}` }), email, "wrong wrong wrong");
    assert.equal(guess.status, 401);
  }
  const next = await signIn(way().browse({ from: "10.9.1.1" }), email, "wrong wrong wrong");
  assert.equal(next.status, 429);
  owner.cookies.delete("__Host-doorward");
  assert.equal((await signIn(owner, email, password)).status, 201);
  for (let turn = 0; turn < 20; turn += 1) {
    way().pass(61);
    const guess = await signIn(way().browse({ from: `10.9.2.${turn}` }), email, "wrong wrong wrong");
    assert.equal(guess.status, 401, "never does anybody wait longer than a minute for that");
  }
  assert.equal((await signIn(way().browse({ from: "10.9.3.1" }), email, password)).status, 429);
  way().pass(61);
  assert.equal((await signIn(way().browse({ from: "10.9.3.1" }), email, password)).status, 201);
});

test("a cookie of a known browser helps with no other account, and a forged one with none", async () => {
  const { email, owner } = await makeOwner();
  const { email: victim } = await makeOwner();
  const thief = way().browse({ from: "203.0.113.9" });
  thief.cookies.set("__Host-doorward-device", owner.cookies.get("__Host-doorward-device") ?? "");
  assert.ok((await failOften(thief, victim, 7)).includes(429));
  const forger = way().browse({ from: "203.0.113.10" });
  forger.cookies.set("__Host-doorward-device", `${"a".repeat(24)}.${"b".repeat(64)}`);
  assert.ok((await failOften(forger, email, 7)).includes(429));
});

test("many guesses at once are no way around the count", async () => {
  const { email } = await makeOwner();
  const browser = way().browse({ from: "203.0.113.50" });
  const told = await Promise.all(
    Array.from({ length: 20 }, async () => await signIn(browser, email, "wrong wrong wrong")),
  );
  assert.equal(told.filter(({ status }) => status === 401).length, 5);
});

test("huge and odd bodies are refused before any work", async () => {
  const { email } = await makeOwner();
  const browser = way().browse({ from: "203.0.113.60" });
  assert.equal((await signIn(browser, email, "x".repeat(1025))).status, 422);
  assert.equal((await signIn(browser, email, "x".repeat(3_000_000))).status, 413);
  assert.equal((await signIn(browser, "mi\u212Ae@example.com", password)).status, 422);
  assert.equal((await browser.ask("POST", "/api/v1/sessions", { email: { $ne: "" }, password: ["x"] })).status, 422);
  const form = await browser.ask("POST", "/api/v1/sessions", { email, password }, { "content-type": "text/plain" });
  assert.equal(form.status, 422, "what a form of another site can send is no sign-in");
});

test("a page of somebody else signs nobody in", async () => {
  const { email } = await makeOwner();
  const foreign = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
  assert.equal((await signIn(way().browse(), email, password, foreign)).status, 403);
});

test("failures and successes are written down, and what was typed is not", async () => {
  const { email } = await makeOwner();
  const browser = way().browse({ from: "203.0.113.70" });
  await signIn(browser, "typed-password-as-email@example.com", "this is my secret word");
  await signIn(browser, email, "this is my secret word");
  const log = await listAudit(way().database, { action: "session.refused", limit: 5 });
  assert.deepEqual(
    log.slice(0, 2).map(({ subject }) => subject.split(":")[0]),
    ["user", "nobody"],
  );
  assert.ok(!JSON.stringify(log).includes("secret word") && !JSON.stringify(log).includes("typed-password"));
});
