import assert from "node:assert/strict";
import { test } from "node:test";
import { listAudit } from "@doorward/store";
import { password, secretOf, useWayIn, type Browser } from "../way-in.test-support.ts";

const way = useWayIn();
let admin: Browser;

test("an administrator makes an account, and its owner comes in with the link once", async () => {
  admin = await way().signedIn("admin", "root@example.com");
  const { status, body } = await admin.ask("POST", "/api/v1/users", {
    name: "Ben",
    email: "Ben@example.com",
    role: "recruiter",
  });
  assert.equal(status, 201);
  assert.equal(body.user.email, "ben@example.com");
  const secret = secretOf(body.invitation.link);
  const ben = way().browse();
  assert.equal((await ben.ask("POST", "/api/v1/invitations", { secret, password: "short" })).status, 422);
  assert.equal((await ben.ask("POST", "/api/v1/invitations", { secret, password })).status, 201);
  assert.equal((await way().browse().ask("POST", "/api/v1/invitations", { secret, password })).status, 404);
  const log = await listAudit(way().database, { subject: `user:${body.user.id}`, limit: 9 });
  assert.deepEqual(log.map(({ action }) => action).toReversed(), [
    "user.created",
    "invitation.created",
    "invitation.used",
    "session.opened",
  ]);
});

test("of two who use an invitation at once, one comes in", async () => {
  const { body } = await admin.ask("POST", "/api/v1/users", { name: "Cy", email: "cy@example.com", role: "support" });
  const secret = secretOf(body.invitation.link);
  const told = await Promise.all(
    [0, 1, 2].map(async () => await way().browse().ask("POST", "/api/v1/invitations", { secret, password })),
  );
  assert.deepEqual(
    told.map(({ status }) => status).toSorted((one, other) => one - other),
    [201, 404, 404],
  );
});

test("an address has one account", async () => {
  const again = await admin.ask("POST", "/api/v1/users", { name: "Eve", email: "BEN@EXAMPLE.COM", role: "admin" });
  assert.equal(again.status, 409);
});

test("an invitation opens no set-up, a set-up secret no invitation, and neither lasts", async () => {
  const { body } = await admin.ask("POST", "/api/v1/users", { name: "Di", email: "di@example.com", role: "support" });
  const secret = secretOf(body.invitation.link);
  const asSetUp = await way()
    .browse()
    .ask("POST", "/api/v1/set-up", { secret, password, name: "Eve", email: "eve@example.com" });
  assert.equal(asSetUp.status, 404);
  way().pass(3 * 86_400 + 1);
  assert.equal((await way().browse().ask("POST", "/api/v1/invitations", { secret, password })).status, 404);
  admin = way().browse();
  await admin.ask("POST", "/api/v1/sessions", { email: "root@example.com", password });
});

test("a new link begins an account anew: the old password and the old sessions are over", async () => {
  const before = await way().signedIn("support", "lost@example.com");
  const { id } = (await before.ask("GET", "/api/v1/sessions/current")).body.user;
  const { body } = await admin.ask("POST", `/api/v1/users/${id}/invitations`);
  assert.equal((await before.ask("GET", "/api/v1/sessions/current")).status, 200, "until the link is used all stays");
  const taken = await way()
    .browse()
    .ask("POST", "/api/v1/invitations", { secret: secretOf(body.link), password: "another herd of lamps" });
  assert.equal(taken.status, 201);
  assert.equal((await before.ask("GET", "/api/v1/sessions/current")).status, 401);
  const old = await way()
    .browse({ from: "198.51.100.77" })
    .ask("POST", "/api/v1/sessions", { email: "lost@example.com", password });
  assert.equal(old.status, 401);
});

test("links made before one was used end with it", async () => {
  const someone = await way().signedIn("support", "many-links@example.com");
  const { id } = (await someone.ask("GET", "/api/v1/sessions/current")).body.user;
  const first = (await admin.ask("POST", `/api/v1/users/${id}/invitations`)).body.link;
  const second = (await admin.ask("POST", `/api/v1/users/${id}/invitations`)).body.link;
  const take = async (link: string) =>
    (
      await way()
        .browse()
        .ask("POST", "/api/v1/invitations", { secret: secretOf(link), password })
    ).status;
  assert.equal(await take(second), 201);
  assert.equal(await take(first), 404);
});

test("another role, and being disabled, end sessions and the tokens that go beyond", async () => {
  const someone = await way().signedIn("analyst", "analyst@example.com");
  const me = (await admin.ask("GET", "/api/v1/sessions/current")).body.user.id;
  const { id } = (await someone.ask("GET", "/api/v1/sessions/current")).body.user;
  const makeToken = async (role: string) =>
    (await someone.ask("POST", "/api/v1/tokens", { name: role, role })).body.secret;
  const [wide, narrow] = [await makeToken("analyst"), await makeToken("support")];
  const works = async (secret: string) =>
    (
      await way()
        .browse()
        .ask("GET", "/api/v1/status", undefined, { authorization: `Bearer ${secret}` })
    ).status === 200;
  assert.deepEqual([await works(wide), await works(narrow)], [true, true]);
  await admin.ask("PATCH", `/api/v1/users/${id}`, { role: "support" });
  assert.equal((await someone.ask("GET", "/api/v1/sessions/current")).status, 401);
  assert.deepEqual([await works(wide), await works(narrow)], [false, true]);
  await admin.ask("PATCH", `/api/v1/users/${id}`, { isDisabled: true });
  assert.equal(await works(narrow), false);
  const told = await way()
    .browse({ from: "198.51.100.88" })
    .ask("POST", "/api/v1/sessions", { email: "analyst@example.com", password });
  assert.equal(told.status, 401, "as with a wrong password");
  assert.equal((await admin.ask("POST", `/api/v1/users/${id}/invitations`)).status, 409);
  await admin.ask("PATCH", `/api/v1/users/${id}`, { isDisabled: false });
  assert.equal(await works(narrow), false, "what ended stays ended");
  const log = await listAudit(way().database, { subject: `user:${id}`, actor: `user:${me}`, limit: 3 });
  assert.deepEqual(
    log.map(({ action }) => action),
    ["user.enabled", "user.disabled", "user.changed"],
  );
});

test("the last administrator stays", async () => {
  const { id } = (await admin.ask("GET", "/api/v1/sessions/current")).body.user;
  assert.equal((await admin.ask("PATCH", `/api/v1/users/${id}`, { role: "auditor" })).status, 409);
  assert.equal((await admin.ask("PATCH", `/api/v1/users/${id}`, { isDisabled: true })).status, 409);
  assert.equal((await admin.ask("GET", "/api/v1/sessions/current")).body.user.role, "admin", "and goes on working");
});

test("a password is changed against the old one, and other sessions end", async () => {
  const here = await way().signedIn("support", "change@example.com");
  const there = way().browse();
  await there.ask("POST", "/api/v1/sessions", { email: "change@example.com", password });
  const change = async (current: string, next: string) =>
    (await here.ask("PUT", "/api/v1/users/current/password", { current, password: next })).status;
  assert.equal(await change("wrong wrong wrong", "a lighthouse of paper"), 403);
  assert.equal(await change(password, "change@2026-2026"), 422, "it holds the name of the address");
  assert.equal(await change(password, "a lighthouse of paper"), 204);
  assert.equal((await there.ask("GET", "/api/v1/sessions/current")).status, 401);
  assert.equal((await here.ask("GET", "/api/v1/sessions/current")).status, 200);
  for (let turn = 0; turn < 6; turn += 1) await change("wrong wrong wrong", "a lighthouse of paper");
  assert.equal(await change("wrong wrong wrong", "a lighthouse of paper"), 429, "an open browser guesses no better");
});

test("nobody makes a token that can do more than he, and no token makes tokens", async () => {
  const wanted: readonly (readonly ["analyst" | "support" | "recruiter", string, number])[] = [
    ["analyst", "admin", 403],
    ["analyst", "auditor", 403],
    ["analyst", "recruiter", 201],
    ["support", "recruiter", 403],
    ["support", "analyst", 403],
    ["recruiter", "recruiter", 201],
  ];
  for (const [role, token, status] of wanted) {
    const browser = await way().signedIn(role);
    const told = await browser.ask("POST", "/api/v1/tokens", { name: "x", role: token });
    assert.equal(told.status, status, `${role} makes ${token}`);
  }
  const { secret } = await way().makeToken("admin");
  const authorization = `Bearer ${secret}`;
  assert.equal(
    (await way().browse().ask("POST", "/api/v1/tokens", { name: "x", role: "support" }, { authorization })).status,
    403,
  );
});

test("a token is shown once, seen by its maker and by who oversees, and ended by its maker or an administrator", async () => {
  const maker = await way().signedIn("support");
  const made = (
    await maker.ask("POST", "/api/v1/tokens", { name: "gateway", role: "support", scopes: ["arrivals:write"] })
  ).body;
  assert.match(made.secret, /^dw_/u);
  const { id } = made.token;
  const lists = async (browser: Browser) =>
    (await browser.ask("GET", "/api/v1/tokens")).body.tokens.some((token: { id: string }) => token.id === id);
  const stranger = await way().signedIn("support");
  const auditor = await way().signedIn("auditor");
  assert.deepEqual(
    [await lists(maker), await lists(stranger), await lists(auditor), await lists(admin)],
    [true, false, true, true],
  );
  assert.ok(!JSON.stringify((await admin.ask("GET", "/api/v1/tokens")).body).includes(made.secret));
  assert.equal((await stranger.ask("DELETE", `/api/v1/tokens/${id}`)).status, 404);
  assert.equal((await auditor.ask("DELETE", `/api/v1/tokens/${id}`)).status, 403);
  assert.equal((await maker.ask("DELETE", `/api/v1/tokens/${id}`)).status, 204);
  const authorization = `Bearer ${made.secret}`;
  assert.equal((await way().browse().ask("GET", "/api/v1/status", undefined, { authorization })).status, 401);
  const past = await maker.ask("POST", "/api/v1/tokens", {
    name: "x",
    role: "support",
    endsAt: "2020-01-01T00:00:00Z",
  });
  assert.equal(past.status, 422);
});
