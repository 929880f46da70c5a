import assert from "node:assert/strict";
import { test } from "node:test";
import { listAudit } from "@doorward/store";
import { password, secretOf, useWayIn, type Browser } from "../way-in.test-support.ts";
import { makeAuthenticator, type Authenticator, type Change } from "./authenticator.test-support.ts";
import { allowsPasskeys } from "./relying-party.ts";

const origin = "https://doorward.example";
const way = useWayIn({ publicUrl: origin });

async function register(browser: Browser, authenticator: Authenticator, change?: Change) {
  const { body: options } = await browser.ask("POST", "/api/v1/passkeys/create-options");
  return await browser.ask("POST", "/api/v1/passkeys", {
    name: "Laptop",
    response: authenticator.create(options, change),
  });
}

async function signIn(authenticator: Authenticator, change?: Change, from = "192.0.2.50") {
  const browser = way().browse({ from });
  const { body: options } = await browser.ask("POST", "/api/v1/passkeys/sign-in-options");
  const used = authenticator.use(options, change);
  const told = await browser.ask("POST", "/api/v1/passkeys/sign-in", used);
  return { ...told, browser, used };
}

async function makeOwner(email: string): Promise<{ browser: Browser; authenticator: Authenticator }> {
  const browser = await way().signedIn("support", email);
  const authenticator = makeAuthenticator(origin);
  assert.equal((await register(browser, authenticator)).status, 201);
  return { browser, authenticator };
}

test("somebody adds a passkey and signs in with it, without a name", async () => {
  const { browser, authenticator } = await makeOwner("first@example.com");
  assert.deepEqual(
    (await browser.ask("GET", "/api/v1/passkeys")).body.passkeys.map(({ name }: { name: string }) => name),
    ["Laptop"],
  );
  const told = await signIn(authenticator);
  assert.equal(told.status, 201);
  assert.equal(told.body.user.email, "first@example.com");
});

test("the browser is asked for a passkey it finds by itself, behind a finger or a PIN", async () => {
  const browser = await way().signedIn("support");
  const { body } = await browser.ask("POST", "/api/v1/passkeys/create-options");
  assert.deepEqual(body.authenticatorSelection, {
    residentKey: "required",
    userVerification: "required",
    requireResidentKey: true,
  });
  assert.equal(body.rp.id, "doorward.example");
  const { body: options } = await way().browse().ask("POST", "/api/v1/passkeys/sign-in-options");
  assert.deepEqual([options.userVerification, options.allowCredentials ?? []], ["required", []]);
});

test("an answer that is not as it was asked for makes no passkey", async () => {
  const browser = await way().signedIn("support");
  const changes: readonly Change[] = [
    { origin: "https://evil.example" },
    { origin: "http://doorward.example" },
    { party: "evil.example" },
    { isVerified: false },
    { type: "webauthn.get" },
    { challenge: "A".repeat(58) },
    { challenge: "" },
  ];
  for (const change of changes)
    assert.equal((await register(browser, makeAuthenticator(origin), change)).status, 422, JSON.stringify(change));
});

test("an answer that is not as it was asked for signs nobody in", async () => {
  const { authenticator } = await makeOwner("second@example.com");
  const changes: readonly Change[] = [
    { origin: "https://evil.example" },
    { origin: "https://doorward.example.evil.example" },
    { party: "evil.example" },
    { isVerified: false },
    { type: "webauthn.create" },
    { challenge: Buffer.from("A".repeat(43)).toString("base64url") },
    { signature: new Uint8Array(70) },
    { userHandle: Buffer.from("0198c0de-0000-7000-8000-000000000001").toString("base64url") },
  ];
  for (const [index, change] of changes.entries())
    assert.equal((await signIn(authenticator, change, `198.51.100.${index}`)).status, 401, JSON.stringify(change));
  assert.equal((await signIn(makeAuthenticator(origin), { userHandle: "" }, "198.51.100.60")).status, 401);
});

test("an answer is good once, for five minutes, and for what it was asked for", async () => {
  const { browser, authenticator } = await makeOwner("third@example.com");
  const { used } = await signIn(authenticator);
  assert.equal((await way().browse().ask("POST", "/api/v1/passkeys/sign-in", used)).status, 401, "replayed");
  const late = way().browse();
  const { body: options } = await late.ask("POST", "/api/v1/passkeys/sign-in-options");
  way().pass(301);
  assert.equal((await late.ask("POST", "/api/v1/passkeys/sign-in", authenticator.use(options))).status, 401);
  const { body: toCreate } = await browser.ask("POST", "/api/v1/passkeys/create-options");
  const crossed = authenticator.use({ ...toCreate, rpId: toCreate.rp.id });
  assert.equal((await late.ask("POST", "/api/v1/passkeys/sign-in", crossed)).status, 401);
});

test("what one person was asked for makes no passkey for another", async () => {
  const victim = await way().signedIn("admin");
  const attacker = await way().signedIn("support");
  const { body: options } = await attacker.ask("POST", "/api/v1/passkeys/create-options");
  const response = makeAuthenticator(origin).create(options);
  assert.equal((await victim.ask("POST", "/api/v1/passkeys", { name: "x", response })).status, 422);
});

test("a passkey is one person's", async () => {
  const { authenticator } = await makeOwner("fourth@example.com");
  assert.equal((await register(await way().signedIn("admin"), authenticator)).status, 409);
});

test("a count that does not grow is that of a copy", async () => {
  const { authenticator } = await makeOwner("fifth@example.com");
  authenticator.counter = 7;
  assert.equal((await signIn(authenticator, {}, "192.0.2.60")).status, 201);
  assert.equal((await signIn(authenticator, {}, "192.0.2.61")).status, 401);
  authenticator.counter = 6;
  assert.equal((await signIn(authenticator, {}, "192.0.2.62")).status, 401);
  authenticator.counter = 8;
  assert.equal((await signIn(authenticator, {}, "192.0.2.63")).status, 201);
  const log = await listAudit(way().database, { action: "passkey.refused", limit: 9 });
  assert.equal(log.length, 2);
});

test("failed passwords never stand in the way of a passkey", async () => {
  const { authenticator } = await makeOwner("sixth@example.com");
  const guesser = way().browse({ from: "192.0.2.99" });
  for (let turn = 0; turn < 12; turn += 1)
    await guesser.ask("POST", "/api/v1/sessions", { email: "sixth@example.com", password: "wrong wrong wrong" });
  assert.equal((await signIn(authenticator, {}, "192.0.2.99")).status, 201);
});

test("a browser left open gives nobody a new way in", async () => {
  const browser = await way().signedIn("support");
  way().pass(16 * 60);
  assert.equal((await browser.ask("POST", "/api/v1/passkeys/create-options")).status, 403);
});

test("who was invited comes in with a passkey and no password, and keeps his only way in", async () => {
  const admin = await way().signedIn("admin");
  const { body } = await admin.ask("POST", "/api/v1/users", {
    name: "Key",
    email: "key@example.com",
    role: "recruiter",
  });
  const secret = secretOf(body.invitation.link);
  const browser = way().browse({ from: "192.0.2.120" });
  const authenticator = makeAuthenticator(origin);
  const offer = async () => (await browser.ask("POST", "/api/v1/invitations/passkey-options", { secret })).body;
  const bad = { name: "x", response: authenticator.create(await offer(), { isVerified: false }) };
  assert.equal((await browser.ask("POST", "/api/v1/invitations", { secret, passkey: bad })).status, 422);
  const passkey = { name: "Phone", response: authenticator.create(await offer()) };
  assert.equal((await browser.ask("POST", "/api/v1/invitations", { secret, passkey })).status, 201);
  assert.equal((await browser.ask("POST", "/api/v1/invitations/passkey-options", { secret })).status, 404);
  assert.equal((await signIn(authenticator, {}, "192.0.2.121")).status, 201);
  const [{ id }] = (await browser.ask("GET", "/api/v1/passkeys")).body.passkeys;
  assert.equal((await browser.ask("DELETE", `/api/v1/passkeys/${id}`)).status, 409);
  assert.equal((await (await way().signedIn("admin")).ask("DELETE", `/api/v1/passkeys/${id}`)).status, 404);
  assert.equal((await browser.ask("PUT", "/api/v1/users/current/password", { password })).status, 204);
  assert.equal((await browser.ask("DELETE", `/api/v1/passkeys/${id}`)).status, 204);
  assert.equal((await signIn(authenticator, {}, "192.0.2.122")).status, 401);
});

test("a disabled account opens to no passkey", async () => {
  const { browser, authenticator } = await makeOwner("seventh@example.com");
  const { id } = (await browser.ask("GET", "/api/v1/sessions/current")).body.user;
  await (await way().signedIn("admin")).ask("PATCH", `/api/v1/users/${id}`, { isDisabled: true });
  assert.equal((await signIn(authenticator, {}, "192.0.2.130")).status, 401);
});

test("browsers allow passkeys at names with https, and on this machine", () => {
  assert.equal(allowsPasskeys(new URL("https://doorward.example")), true);
  assert.equal(allowsPasskeys(new URL("http://localhost:8080")), true);
  for (const url of ["http://doorward.example", "https://192.0.2.7", "http://127.0.0.1:8080", "https://[::1]"])
    assert.equal(allowsPasskeys(new URL(url)), false, url);
});
