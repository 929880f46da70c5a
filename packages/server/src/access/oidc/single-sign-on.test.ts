import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { listAudit, listUsers } from "@doorward/store";
import { openWayIn, type Browser, type WayIn } from "../way-in.test-support.ts";
import { startIssuer, type Issuer, type Script } from "./issuer.test-support.ts";
import { openSingleSignOn } from "./single-sign-on.ts";

let issuer: Issuer;
let way: WayIn;
before(async () => {
  issuer = await startIssuer();
  const settings = {
    issuer: new URL(issuer.url),
    clientId: "doorward",
    clientSecret: "client-secret",
    claim: "groups",
    rolesOfGroups: [
      ["soc", "analyst"],
      ["desk", "support"],
    ] as const,
  };
  way = await openWayIn({ singleSignOn: () => openSingleSignOn(settings) });
});
after(async () => {
  await way.close();
  await issuer.close();
});

let networks = 0;

/** Goes to the provider and comes back. */
async function signIn(script: Script, browser: Browser = newBrowser(), path = "/api/v1/single-sign-on") {
  for (const name of Object.keys(issuer.script)) delete issuer.script[name as keyof Script];
  Object.assign(issuer.script, script);
  const sent = await browser.ask("GET", path);
  assert.equal(sent.status, 303, JSON.stringify(sent.body));
  const back = issuer.visit(sent.headers.get("location") ?? "");
  const query = new URLSearchParams({ ...back, iss: issuer.url, session_state: "x", "provider.word": "y" });
  // The way back begins at another site: strict cookies stay behind.
  const told = await browser.ask("GET", `/api/v1/single-sign-on/return?${query.toString()}`, undefined, {
    "sec-fetch-site": "cross-site",
  });
  return { ...told, browser, query, sent };
}

function newBrowser(): Browser {
  networks += 1;
  return way.browse({ from: `198.51.100.${networks}` });
}

const ada = { sub: "ada-1", email: "ada@example.com", email_verified: true, name: "Ada", groups: ["desk"] };
const find = async (email: string) => (await listUsers(way.database)).find((user) => user.email === email);

test("somebody whose groups lead to a role comes in, with an account of that role", async () => {
  const { status, headers, browser, sent } = await signIn({ claims: ada });
  assert.equal(status, 303);
  assert.equal(headers.get("location"), "/");
  assert.equal((await browser.ask("GET", "/api/v1/sessions/current")).body.user.role, "support");
  const asked = new URL(sent.headers.get("location") ?? "").searchParams;
  assert.equal(asked.get("code_challenge_method"), "S256");
  assert.equal(asked.get("redirect_uri"), "https://doorward.example/api/v1/single-sign-on/return");
  assert.ok((asked.get("nonce") ?? "").length >= 43 && (asked.get("state") ?? "").length >= 43);
});

test("the account stays that person's when the address changes, and is nobody's who takes the address over", async () => {
  const moved = await signIn({ claims: { ...ada, email: "ada.new@example.com" }, algorithm: "ES256" });
  assert.equal((await moved.browser.ask("GET", "/api/v1/sessions/current")).body.user.email, "ada@example.com");
  assert.equal((await signIn({ claims: { ...ada, sub: "mallory" } })).status, 403);
});

test("an account made before is bound once by a verified address, and never by another", async () => {
  await way.signedIn("analyst", "ben@example.com");
  for (const email_verified of [false, "true", 1, undefined, null])
    assert.equal((await signIn({ claims: { sub: "ben-1", email: "ben@example.com", email_verified } })).status, 403);
  assert.equal((await find("ben@example.com"))?.subject, null);
  const { status, browser } = await signIn({
    claims: { sub: "ben-1", email: "BEN@example.com", email_verified: true },
  });
  assert.equal(status, 303);
  assert.equal(
    (await browser.ask("GET", "/api/v1/sessions/current")).body.user.role,
    "analyst",
    "the groups change no account",
  );
  assert.equal(
    (await signIn({ claims: { sub: "ben-2", email: "ben@example.com", email_verified: true } })).status,
    403,
  );
});

test("an address that only looks like another's is bound to nothing", async () => {
  await way.signedIn("admin", "mike@example.com");
  for (const email of ["mi\u212Ae@example.com", "ｍike@example.com", "mike@example.com\u0000"])
    assert.equal(
      (await signIn({ claims: { sub: `look-${email.length}`, email, email_verified: true } })).status,
      403,
      email,
    );
  assert.equal((await find("mike@example.com"))?.subject, null);
});

test("who has no account and no role is not let in", async () => {
  const stranger = { sub: "eve", email: "eve@example.com", email_verified: true };
  for (const groups of [undefined, [], ["admin"], "desk,soc", { 0: "desk" }, [["desk"]]])
    assert.equal((await signIn({ claims: { ...stranger, groups } })).status, 403, JSON.stringify(groups));
  assert.equal(await find("eve@example.com"), undefined);
  const [last] = await listAudit(way.database, { limit: 1 });
  assert.deepEqual([last?.action, last?.details], ["session.refused", { proof: "single sign-on" }]);
});

test("a disabled account stays closed", async () => {
  const admin = await way.signedIn("admin");
  const user = await find("ada@example.com");
  await admin.ask("PATCH", `/api/v1/users/${user?.id}`, { isDisabled: true });
  assert.equal((await signIn({ claims: ada })).status, 403);
});

test("a token that is not the provider's, for us, for this errand and of now is none", async () => {
  const scripts: readonly Script[] = [
    { algorithm: "none" },
    { algorithm: "HS256" },
    { algorithm: "stranger" },
    { nonce: "another" },
    { issuer: "https://evil.example" },
    { audience: "another-client" },
    { endsIn: -300 },
    { claims: { sub: "nul\u0000" } },
    { claims: { sub: "" } },
    { claims: { sub: "x".repeat(256) } },
    { claims: { sub: 7 } },
  ];
  for (const script of scripts) {
    const told = await signIn({
      ...script,
      claims: { ...ada, sub: "forged", email: "forged@example.com", ...script.claims },
    });
    assert.equal(told.status, 401, JSON.stringify(script));
  }
  assert.equal(await find("forged@example.com"), undefined);
});

test("the way back is good once, in the browser that was sent", async () => {
  const claims = { sub: "cy", email: "cy@example.com", email_verified: true, groups: ["soc"] };
  const { query, browser } = await signIn({ claims });
  assert.equal((await browser.ask("GET", `/api/v1/single-sign-on/return?${query.toString()}`)).status, 401, "replayed");
  const attacker = newBrowser();
  const sent = await attacker.ask("GET", "/api/v1/single-sign-on");
  const back = new URLSearchParams(issuer.visit(sent.headers.get("location") ?? ""));
  const victim = await newBrowser().ask("GET", `/api/v1/single-sign-on/return?${back.toString()}`);
  assert.equal(victim.status, 401, "nobody is signed in as the attacker");
  const { cookies } = attacker;
  cookies.delete("__Host-doorward-single-sign-on");
  for (const state of ["", "x", "A".repeat(43)])
    assert.equal((await attacker.ask("GET", `/api/v1/single-sign-on/return?code=1&state=${state}`)).status, 401);
  assert.equal((await newBrowser().ask("GET", "/api/v1/single-sign-on/return?error=access_denied")).status, 401);
});

test("one goes on to a path of ours and nowhere else", async () => {
  const claims = { sub: "di", email: "di@example.com", email_verified: true, groups: ["soc"] };
  const go = async (to: string) =>
    (await signIn({ claims }, newBrowser(), `/api/v1/single-sign-on?return=${encodeURIComponent(to)}`)).headers.get(
      "location",
    );
  assert.equal(await go("/cases?state=open"), "/cases?state=open");
  for (const to of ["https://evil.example", "//evil.example", "/\\evil.example"]) assert.equal(await go(to), "/");
});

test("a provider that does not answer is told, and another way stays open", async () => {
  const settings = {
    issuer: new URL("http://127.0.0.1:9"),
    clientId: "x",
    clientSecret: "x",
    claim: "groups",
    rolesOfGroups: [],
  };
  const services = { ...way.services, access: { ...way.services.access, singleSignOn: openSingleSignOn(settings) } };
  const { startSingleSignOn } = await import("./start-single-sign-on.ts");
  await assert.rejects(startSingleSignOn(services.access.singleSignOn, undefined, services), {
    code: "network-refused",
  });
});
